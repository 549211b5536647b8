import { use, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { Catalogue, Locale, ParamOf, Texts } from './catalogue'
import { formatMessage, splitMessage } from './format-message'
import { catalogueOf, localeSnapshot, subscribeToLocale } from './locale-store'

type Args<M, V> = [ParamOf<M>] extends [never] ? [] : [params: Readonly<Record<ParamOf<M>, V>>]

/** Gives the texts of one area in the current language. */
export type Translate<E extends Catalogue> = {
  <K extends keyof E & string>(key: K, ...params: Args<E[K], string | number>): string
  /** The same with elements for parameters: a link or a name inside a sentence. */
  rich: <K extends keyof E & string>(key: K, ...params: Args<E[K], ReactNode>) => ReactNode
  /** A text by a key known only at run time; `undefined` when there is none. */
  lookup: (key: string, params?: Readonly<Record<string, string | number>>) => string | undefined
  locale: Locale
}

/** The texts of `texts` in the current language; suspends while their Chinese is being loaded. */
export function useTexts<E extends Catalogue>(texts: Texts<E>): Translate<E> {
  const { locale, filter } = useSyncExternalStore(subscribeToLocale, localeSnapshot)
  const catalogue = use(catalogueOf(texts, locale))
  return useMemo(() => {
    function messageOf(key: string) {
      const message = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined
      return message === undefined || !filter ? message : filter(`${texts.area}.${key}`, message)
    }
    function translate(key: string, params?: Readonly<Record<string, string | number>>) {
      return formatMessage(messageOf(key) ?? key, locale, params)
    }
    function rich(key: string, params: Readonly<Record<string, ReactNode>> = {}): ReactNode {
      const parts = splitMessage(messageOf(key) ?? key, locale, params['count'])
      return parts.map((part, index) => (index % 2 === 0 ? part : params[part]))
    }
    function lookup(key: string, params?: Readonly<Record<string, string | number>>) {
      const message = messageOf(key)
      return message === undefined ? undefined : formatMessage(message, locale, params)
    }
    return Object.assign(translate, { rich, lookup, locale })
  }, [texts.area, catalogue, locale, filter])
}

/** The current language alone. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribeToLocale, localeSnapshot).locale
}

import type { Locale } from '~/i18n/catalogue'
import { setLocale } from '~/i18n/locale-store'
import { readStored, writeStored } from '~/lib/stored-value'

const KEY = 'lang'

/** The value as a language of the console, or `undefined`. */
export function toLocale(value: string | null | undefined): Locale | undefined {
  return value === 'en-US' || value === 'zh-CN' ? value : undefined
}

/** The language to start in: the link's, else the remembered one, else the browser's. A link's language is remembered. */
export function firstLocale(search: URLSearchParams): Locale {
  const linked = toLocale(search.get('lang'))
  if (linked) writeStored(KEY, linked)
  return (
    linked ??
    toLocale(readStored(KEY)) ??
    (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US')
  )
}

/** Switches the language and remembers it. */
export async function chooseLocale(locale: Locale): Promise<void> {
  writeStored(KEY, locale)
  await setLocale(locale)
}

import { fulfilledWith, readable } from '~/lib/readable-promise'
import {
  declaredTexts,
  onDeclared,
  type Catalogue,
  type Locale,
  type Message,
  type Texts,
} from './catalogue'

/** Rewrites a text before it is shown: a pseudo-language or a designer's edits. `key` is `area.key`. */
export type TextFilter = (key: string, message: Message) => Message

type Snapshot = { locale: Locale; filter: TextFilter | undefined }

let snapshot: Snapshot = { locale: 'en-US', filter: undefined }
const listeners = new Set<() => void>()
const english = new Map<string, Promise<Catalogue>>()
const chinese = new Map<string, Promise<Catalogue>>()

// A chunk that comes later asks for all its Chinese when it is evaluated, not one area after another as it renders.
onDeclared((texts) => {
  if (snapshot.locale === 'zh-CN') void loadChinese(texts)
})

/** The current language and text filter; a new object whenever one of them changes. */
export function localeSnapshot(): Snapshot {
  return snapshot
}

/** Calls `listener` after each change; answers the function that stops it. */
export function subscribeToLocale(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Switches the language once all texts of it are there, so that no screen is ever half translated. */
export async function setLocale(locale: Locale): Promise<void> {
  if (locale === 'zh-CN') await Promise.all(declaredTexts().map(loadChinese))
  document.documentElement.lang = locale
  publish({ ...snapshot, locale })
}

/** Shows every text through `filter` from now on; `undefined` shows them as written. */
export function setTextFilter(filter: TextFilter | undefined): void {
  publish({ ...snapshot, filter })
}

/**
 * The area's texts in `locale`: fulfilled already when they are at hand, always the same promise until then, so that a
 * component may hand it to `use` on every render.
 */
export function catalogueOf(texts: Texts<Catalogue>, locale: Locale): Promise<Catalogue> {
  if (locale === 'zh-CN') return loadChinese(texts)
  const begun = english.get(texts.area)
  if (begun) return begun
  const ready = fulfilledWith(texts.en)
  english.set(texts.area, ready)
  return ready
}

function loadChinese(texts: Texts<Catalogue>): Promise<Catalogue> {
  const begun = chinese.get(texts.area)
  if (begun) return begun
  const load = readable<Catalogue>(texts.loadZh())
  chinese.set(texts.area, load)
  // A failed download must not be remembered: the next attempt may find the network again.
  load.catch(() => chinese.delete(texts.area))
  return load
}

function publish(next: Snapshot): void {
  snapshot = next
  for (const listener of listeners) listener()
}

import { declaredTexts, type Catalogue, type Locale, type Message, type Texts } from './catalogue'

/** Rewrites a text before it is shown: a pseudo-language or a designer's edits. `key` is `area.key`. */
export type TextFilter = (key: string, message: Message) => Message

type Snapshot = { locale: Locale; filter: TextFilter | undefined }

let snapshot: Snapshot = { locale: 'en-US', filter: undefined }
const listeners = new Set<() => void>()
const chinese = new Map<string, Catalogue>()
const loading = new Map<string, Promise<unknown>>()

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

/** The area's texts in the current language, or the promise to wait for when its Chinese is still under way. */
export function catalogueOf(texts: Texts<Catalogue>, locale: Locale): Catalogue | Promise<unknown> {
  if (locale === 'en-US') return texts.en
  return chinese.get(texts.area) ?? loadChinese(texts)
}

function loadChinese(texts: Texts<Catalogue>): Promise<unknown> {
  const begun = loading.get(texts.area)
  if (begun) return begun
  const load = texts.loadZh().then((catalogue) => chinese.set(texts.area, catalogue))
  loading.set(texts.area, load)
  // A failed download must not be remembered: the next attempt may find the network again.
  load.catch(() => loading.delete(texts.area))
  return load
}

function publish(next: Snapshot): void {
  snapshot = next
  for (const listener of listeners) listener()
}

/** The languages of the console, by the value of `lang` in the URL. */
export type Locale = 'en-US' | 'zh-CN'

/** One text. `{name}` is a placeholder; an object holds the plural forms chosen by the parameter `count`. */
export type Message = string | { one: string; other: string }

/** The same keys as the English catalogue, translated. */
export type Translation<E extends Catalogue> = { readonly [K in keyof E]: Message }

export type Catalogue = Readonly<Record<string, Message>>

/** Texts of one area of the console: English at hand, Chinese in a chunk of its own that is loaded when it is needed. */
export type Texts<E extends Catalogue> = {
  area: string
  en: E
  loadZh: () => Promise<Translation<E>>
}

const areas = new Map<string, Texts<Catalogue>>()
const declareListeners = new Set<(texts: Texts<Catalogue>) => void>()

/** Declares the texts of one area. `area` names it in the copy deck and must be unique. */
export function defineTexts<const E extends Catalogue>(
  area: string,
  en: E,
  loadZh: () => Promise<Translation<E>>,
): Texts<E> {
  const texts = { area, en, loadZh }
  areas.set(area, texts)
  for (const listener of declareListeners) listener(texts)
  return texts
}

/** Calls `listener` for each area declared from now on. */
export function onDeclared(listener: (texts: Texts<Catalogue>) => void): void {
  declareListeners.add(listener)
}

/** Every area declared so far, in order of declaration. */
export function declaredTexts(): readonly Texts<Catalogue>[] {
  return [...areas.values()]
}

type PlaceholderOf<S> = S extends `${string}{${infer P}}${infer Rest}`
  ? P | PlaceholderOf<Rest>
  : never
type FormsOf<M> = M extends { one: infer A; other: infer B } ? A | B : M
type Plural<M> = M extends { one: string } ? 'count' : never

/** Names of the parameters a message needs. */
export type ParamOf<M> = PlaceholderOf<FormsOf<M>> | Plural<M>

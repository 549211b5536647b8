import type { Locale, Message } from '~/i18n/catalogue'
import { localeSnapshot, setTextFilter, subscribeToLocale } from '~/i18n/locale-store'
import { keepEdits, readKeptEdits } from './kept-edits'
import { toPseudo, type PseudoLanguage } from './pseudo'

/** Edited texts by language and key (`en-US list.title`). They live as long as the tab. */
export type Edits = ReadonlyMap<string, Message>

type State = { edits: Edits; pseudo: PseudoLanguage }

let state: State = { edits: readKeptEdits(), pseudo: 'none' }
let shownLocale: Locale | undefined
const listeners = new Set<() => void>()

export function editsSnapshot(): State {
  return state
}

export function subscribeToEdits(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows `message` in place of the catalogue's from now on; `undefined` takes the edit back. */
export function editText(locale: Locale, key: string, message: Message | undefined): void {
  const edits = new Map(state.edits)
  if (message === undefined) edits.delete(`${locale} ${key}`)
  else edits.set(`${locale} ${key}`, message)
  publish({ ...state, edits })
}

export function discardEdits(): void {
  publish({ ...state, edits: new Map() })
}

/** Shows the whole console in a pseudo-language. */
export function setPseudo(pseudo: PseudoLanguage): void {
  document.documentElement.dir = pseudo === 'rtl' ? 'rtl' : 'ltr'
  publish({ ...state, pseudo })
}

// The edits of the other language take their turn when that language comes.
subscribeToLocale(() => {
  if (localeSnapshot().locale !== shownLocale) show()
})

// What the tab kept is in force as soon as this file is loaded.
if (state.edits.size > 0) show()

function publish(next: State): void {
  if (next.edits !== state.edits) keepEdits(next.edits)
  state = next
  show()
  for (const listener of listeners) listener()
}

function show(): void {
  const { locale } = localeSnapshot()
  const { edits, pseudo } = state
  shownLocale = locale
  setTextFilter(
    edits.size === 0 && pseudo === 'none'
      ? undefined
      : (key, message) => toPseudo(edits.get(`${locale} ${key}`) ?? message, pseudo),
  )
}

import type { Message } from '~/i18n/catalogue'
import type { DeckText } from './use-deck'

/** What is wrong with the words in braces of one edited text. */
export type WrongPlaceholders = { unknown: string[]; missing: string[] }

/** The words in braces that a text of the console may use, in either language: what the code fills in. */
export function knownPlaceholders({ english, chinese }: DeckText): ReadonlySet<string> {
  const counted = typeof english === 'string' ? [] : ['{count}']
  return new Set([...formsOf(english), ...formsOf(chinese)].flatMap(placeholdersIn).concat(counted))
}

/** What an edited text lacks of those in the original, and has that nothing fills in; each named once. */
export function wrongPlaceholders(
  text: string,
  original: string,
  known: ReadonlySet<string>,
): WrongPlaceholders {
  const used = placeholdersIn(text)
  return {
    unknown: used.filter((name) => !known.has(name)),
    missing: placeholdersIn(original).filter((name) => !used.includes(name)),
  }
}

/** Whether an edited message would show words in braces, or leave out what should be filled in. */
export function isBroken(message: Message, original: Message, known: ReadonlySet<string>): boolean {
  const before = formsOf(original)
  return formsOf(message).some((text, form) => {
    const { unknown, missing } = wrongPlaceholders(text, before[form] ?? before[0] ?? '', known)
    return unknown.length + missing.length > 0
  })
}

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other]
}

function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))]
}

import type { Message } from '~/i18n/catalogue'

export const PSEUDO_LANGUAGES = ['none', 'longer', 'accented', 'rtl'] as const
/** A language that nobody speaks: it shows which texts overflow, are not translated, or assume left to right. */
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number]

const PLACEHOLDER = /(\{\w+\})/
const PLAIN: readonly string[] = Array.from('AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz')
const ACCENTED: readonly string[] = Array.from('ÅåÇçĎďÉéĞğĤĥÎîĴĵĶķĹĺÑñÖöŘřŠšŤťÛûŴŵÝýŽž')
const ACCENTS = new Map(PLAIN.map((letter, index) => [letter, ACCENTED[index] ?? letter]))

/** How much longer than English other languages become, at the most that layouts must bear. */
const GROWTH = 0.4

/** The message in a pseudo-language. Placeholders stay. */
export function toPseudo(message: Message, language: PseudoLanguage): Message {
  if (language === 'none') return message
  if (typeof message !== 'string') {
    return { one: pseudoText(message.one, language), other: pseudoText(message.other, language) }
  }
  return pseudoText(message, language)
}

function pseudoText(text: string, language: Exclude<PseudoLanguage, 'none'>): string {
  switch (language) {
    case 'longer':
      return `[${accent(text)} ${'~'.repeat(Math.max(2, Math.round(text.length * GROWTH)))}]`
    case 'accented':
      return accent(text)
    case 'rtl':
      // U+202E and U+202C: the words between them run from right to left.
      return outsidePlaceholders(text, (part) => part.replaceAll(/\S+/g, '\u202E$&\u202C'))
  }
}

function accent(text: string): string {
  return outsidePlaceholders(text, (part) =>
    [...part].map((letter) => ACCENTS.get(letter) ?? letter).join(''),
  )
}

function outsidePlaceholders(text: string, change: (part: string) => string): string {
  return text
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')
}

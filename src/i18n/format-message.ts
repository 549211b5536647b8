import { formatNumber } from '~/lib/format-number'
import type { Locale, Message } from './catalogue'

const PLACEHOLDER = /\{(\w+)\}/g
const pluralRules = new Map<Locale, Intl.PluralRules>()

/** Chooses the plural form by `count` and cuts the message at its placeholders: texts at even places, names at odd ones. */
export function splitMessage(message: Message, locale: Locale, count: unknown): string[] {
  return pluralForm(message, locale, count).split(PLACEHOLDER)
}

/** Fills a message's placeholders. Numbers are written as the locale writes them; a missing parameter stays visible as `{name}`. */
export function formatMessage(
  message: Message,
  locale: Locale,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return splitMessage(message, locale, params['count'])
    .map((part, index) => {
      if (index % 2 === 0) return part
      const value = params[part]
      if (value === undefined) return `{${part}}`
      return typeof value === 'number' ? formatNumber(value, locale) : value
    })
    .join('')
}

function pluralForm(message: Message, locale: Locale, count: unknown): string {
  if (typeof message === 'string') return message
  let rules = pluralRules.get(locale)
  if (!rules) {
    rules = new Intl.PluralRules(locale)
    pluralRules.set(locale, rules)
  }
  return rules.select(Number(count)) === 'one' ? message.one : message.other
}

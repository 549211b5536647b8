import { expect, test } from 'vitest'
import { toPseudo } from './pseudo'

test('placeholders survive every pseudo-language', () => {
  for (const language of ['longer', 'accented', 'rtl'] as const) {
    expect(toPseudo('Delete {count} of {name}?', language)).toMatch(/\{count\}.*\{name\}/)
  }
})

test('longer is at least 40 % longer, and marked at both ends', () => {
  const text = 'Key pairs bound to instances cannot be deleted.'
  const longer = toPseudo(text, 'longer')
  expect(longer).toMatch(/^\[.*\]$/)
  expect(longer).toHaveProperty(
    'length',
    expect.toSatisfy((length) => length >= text.length * 1.4),
  )
})

test('both forms of a plural are changed, and none of nothing', () => {
  const message = { one: '{count} pair', other: '{count} pairs' }
  expect(toPseudo(message, 'accented')).toEqual({ one: '{count} påîř', other: '{count} påîřš' })
  expect(toPseudo(message, 'none')).toBe(message)
})

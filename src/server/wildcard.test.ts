import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'

import { namePattern } from '~/server/wildcard'

function matches(pattern: string, name: string): boolean {
  return namePattern(pattern).passes(name)
}

test.each([
  ['X', 'X', true],
  ['X', 'XX', false],
  ['*X', 'X', true],
  ['*X', 'aX', true],
  ['*X', 'Xa', false],
  ['X*', 'X', true],
  ['X*', 'Xa', true],
  ['X*', 'aX', false],
  ['*X*', 'aXb', true],
  ['*X*', 'x', false],
  ['a*b*c', 'a1b2c', true],
  ['a*a', 'a', false],
  ['a*ba*a', 'aba', false],
  ['*', 'anything', true],
  ['**', '', true],
  ['a.c', 'abc', false],
  ['*密*', '运密维', true],
])('%s on %s: %s', (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected)
})

test('agrees with a regular expression', () => {
  const text = string({ unit: constantFrom('a', 'b', '*'), maxLength: 8 })
  assert(
    property(text, string({ unit: constantFrom('a', 'b'), maxLength: 10 }), (pattern, name) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`)
      expect(matches(pattern, name)).toBe(expression.test(name))
    }),
    { numRuns: 2000 },
  )
})

test('gives the part that an index can find', () => {
  expect(namePattern('web-*x')).toMatchObject({ prefix: 'web-', exact: false })
  expect(namePattern('web')).toMatchObject({ prefix: 'web', exact: true })
})

test('takes linear time for many stars', () => {
  expect(matches(`${'a*'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false)
})

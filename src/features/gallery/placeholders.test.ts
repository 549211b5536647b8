import { expect, test } from 'vitest'
import { isBroken, knownPlaceholders, wrongPlaceholders } from './placeholders'

const QUOTA = {
  area: 'list',
  key: 'quota',
  english: '{used} of {limit} in {region}',
  chinese: '{region}：{used}/{limit}',
}
const TOTAL = {
  area: 'list',
  key: 'total',
  english: { one: 'One key pair', other: '{count} key pairs' },
  chinese: '{count} 个密钥对',
}

test('every unknown and every missing placeholder is named, once', () => {
  const known = knownPlaceholders(QUOTA)
  expect(wrongPlaceholders('{cout}, {cout} in {region}', QUOTA.english, known)).toEqual({
    unknown: ['{cout}'],
    missing: ['{used}', '{limit}'],
  })
  expect(isBroken('In {region}: {limit} and {used}', QUOTA.english, known)).toBe(false)
})

test('each form of a plural is held against its own, and the count may stand in either', () => {
  const known = knownPlaceholders(TOTAL)
  expect(isBroken({ one: '{count} pair', other: '{count} pairs' }, TOTAL.english, known)).toBe(
    false,
  )
  expect(isBroken({ one: 'One pair', other: 'Pairs' }, TOTAL.english, known)).toBe(true)
  expect(isBroken('很多 {total}', TOTAL.chinese, known)).toBe(true)
})

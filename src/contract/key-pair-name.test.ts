import { expect, test } from 'vitest'

import { keyPairNameProblem } from '~/contract/key-pair-name'

test.each([
  'ab',
  'Ab',
  '密钥',
  'a:_.-9',
  'aÄß',
  'a\u05D0',
  'a１',
  'a'.repeat(128),
  '密'.repeat(128),
  `a${'𐐀'.repeat(127)}`,
])('takes %s', (name) => {
  expect(keyPairNameProblem(name)).toBeNull()
})

test.each([
  ['', { code: 'empty' }],
  ['a', { code: 'too-short' }],
  ['密', { code: 'too-short' }],
  ['a'.repeat(129), { code: 'too-long', length: 129 }],
  ['1a', { code: 'bad-start', character: '1' }],
  ['-a', { code: 'bad-start', character: '-' }],
  ['Äb', { code: 'bad-start', character: 'Ä' }],
  [' ab', { code: 'bad-start', character: ' ' }],
  ['😀a', { code: 'bad-start', character: '😀' }],
  ['a b', { code: 'bad-character', character: ' ' }],
  ['ab ', { code: 'bad-character', character: ' ' }],
  ['http://x', { code: 'bad-character', character: '/' }],
  ['a😀', { code: 'bad-character', character: '😀' }],
  ['a\u0301', { code: 'bad-character', character: '\u0301' }],
])('refuses %j', (name, problem) => {
  expect(keyPairNameProblem(name)).toEqual(problem)
})

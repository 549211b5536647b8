import { expect, test } from 'vitest'
import { isMessageKey, shortcutOf } from './shortcut-keys'

const bare = { ctrlKey: false, metaKey: false, altKey: false }

test.each([
  ['c', 'create'],
  ['C', 'create'],
  ['/', 'search'],
  ['r', 'refresh'],
  ['g', 'region'],
  ['m', 'message'],
  ['?', 'shortcuts'],
  ['k', undefined],
  ['x', undefined],
  ['Enter', undefined],
])('%s alone', (key, expected) => {
  expect(shortcutOf({ ...bare, key })).toBe(expected)
})

test('Ctrl and Command open the palette, and take every other key back to the browser', () => {
  expect(shortcutOf({ ...bare, key: 'k', ctrlKey: true })).toBe('palette')
  expect(shortcutOf({ ...bare, key: 'k', metaKey: true })).toBe('palette')
  expect(shortcutOf({ ...bare, key: 'k', altKey: true, ctrlKey: true })).toBeUndefined()
  for (const key of ['c', 'r', '/', 'g', '?']) {
    expect(shortcutOf({ ...bare, key, ctrlKey: true })).toBeUndefined()
  }
})

test('with Alt and Shift, the key of messages is known by its place', () => {
  const held = { ...bare, altKey: true, shiftKey: true, code: 'KeyM' }
  expect(isMessageKey(held)).toBe(true)
  expect(isMessageKey({ ...held, shiftKey: false })).toBe(false)
  expect(isMessageKey({ ...held, ctrlKey: true })).toBe(false)
  expect(isMessageKey({ ...held, code: 'KeyN' })).toBe(false)
})

import { expect, test } from 'vitest'
import { dropPrivateKeys } from './dropped-from-address'

// The first line only, without the dashes that would make it one.
const MARKER = ['BEGIN', 'OPENSSH', 'PRIVATE', 'KEY'].join(' ')

test('a private key goes out of a link, whatever else it says stays', () => {
  const search = new URLSearchParams([
    ['name', MARKER],
    ['tag', `env:${MARKER}`],
    ['tag', 'team:a'],
    ['sort', 'name'],
  ])
  expect(dropPrivateKeys(search)).toEqual(['name', 'tag'])
  expect(search.toString()).toBe('sort=name&tag=team%3Aa')
})

test('an ordinary link is left alone', () => {
  const search = new URLSearchParams('name=private-key&tag=env:prod&page=2')
  expect(dropPrivateKeys(search)).toEqual([])
  expect(search.toString()).toBe('name=private-key&tag=env%3Aprod&page=2')
})

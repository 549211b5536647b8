import { expect, test } from 'vitest'
import { dropPrivateKeys } from './drop-private-keys'

// The first line only, without the dashes that would make it one.
const MARKER = ['BEGIN', 'OPENSSH', 'PRIVATE', 'KEY'].join(' ')
// How every key of 2048 bits begins without its first line.
const BARE = 'MIIEowIBAAKCAQEA1/a/b/c/d'
const LIST = '/keyPair/region/cn-hangzhou'

function after(address: string) {
  const url = new URL(address, 'https://console.test')
  const places = dropPrivateKeys(url)
  return { places, left: url.pathname + url.search + url.hash }
}

test('a private key goes out of a link, whatever else it says stays', () => {
  const search = new URLSearchParams([
    ['name', MARKER],
    ['tag', `env:${MARKER}`],
    ['tag', 'team:a'],
    ['sort', 'name'],
  ])
  expect(after(`${LIST}?${search.toString()}`)).toEqual({
    places: [
      { part: 'value', name: 'name' },
      { part: 'value', name: 'tag' },
    ],
    left: `${LIST}?sort=name&tag=team%3Aa`,
  })
})

test.each(['sort', 'page', 'match', 'createType', 'dialog', 'columns', 'scenario', 'foo', 'show'])(
  'no parameter may carry one: %s',
  (name) => {
    for (const key of [MARKER, BARE])
      expect(after(`${LIST}?lang=zh-CN&${name}=${encodeURIComponent(key)}`)).toEqual({
        places: [{ part: 'value', name }],
        left: `${LIST}?lang=zh-CN`,
      })
  },
)

test('what stands where a name belongs is never told', () => {
  const { places, left } = after(`${LIST}?${encodeURIComponent(MARKER)}&${BARE}=1&page=2`)
  expect(places).toEqual([{ part: 'name' }])
  expect(left).toBe(`${LIST}?page=2`)
})

test.each([
  [`${LIST}/pair/${MARKER}`, LIST],
  [`${LIST}/pair/${BARE}`, LIST],
  [`${LIST}/pair/${encodeURIComponent(BARE)}`, LIST],
  [`${LIST}/pair/%ff${MARKER}`, LIST],
  [`/keyPair/region/${MARKER}/pair/a`, '/'],
  [`/keyPair/region/cn-nowhere/pair/${MARKER}`, '/'],
  [`/outside/${MARKER}`, '/'],
  [`/${BARE}`, '/'],
])('a path with one becomes a page without: %s', (path, left) => {
  expect(after(`${path}?page=2`)).toEqual({ places: [{ part: 'path' }], left: `${left}?page=2` })
})

test.each([MARKER, BARE, encodeURIComponent(MARKER), `%ff${MARKER}`])(
  'behind the #: %s',
  (hash) => {
    expect(after(`${LIST}?page=2#${hash}`)).toEqual({
      places: [{ part: 'hash' }],
      left: `${LIST}?page=2`,
    })
  },
)

test.each([
  '?name=private-key&tag=env:prod&page=2',
  '/pair/my%20private%20key?a=1&a=2&b#top',
  '/pair/100%25?q=%zz',
])('an ordinary link is left as it is: %s', (link) => {
  expect(after(LIST + link)).toEqual({ places: [], left: LIST + link })
})

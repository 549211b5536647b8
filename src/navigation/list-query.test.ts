import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainWrong } from './explain-wrong'
import {
  DEFAULT_LIST_QUERY,
  MATCHES,
  PAGE_SIZES,
  parseListQuery,
  SORTS,
  withListQuery,
  wrongInList,
} from './list-query'

function tagsAfter(search: string) {
  return parseListQuery(new URLSearchParams(search)).tags
}

test('a tag is a key, or a key and a value behind the first colon', () => {
  expect(tagsAfter('tag=env&tag=team:web&tag=url:http://x')).toEqual([
    { key: 'env' },
    { key: 'team', value: 'web' },
    { key: 'url', value: 'http://x' },
  ])
})

test('a link gives back every tag filter, colons and percent signs in keys included', () => {
  const part = fc.string({ minLength: 1, unit: fc.constantFrom('a', ':', '%', '3', 'A', '2', '5') })
  const tag = fc.oneof(fc.record({ key: part }), fc.record({ key: part, value: part }))
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 3 }), (tags) => {
      const query = { ...DEFAULT_LIST_QUERY, tags }
      const link = withListQuery(new URLSearchParams(), query).toString()
      expect(tagsAfter(link)).toEqual(tags)
    }),
  )
})

test('names each parameter that does not hold, and what is used instead', () => {
  const search = new URLSearchParams(
    'name=a&match=like&page=0&pageSize=15&sort=size&createType=magic&tag=env&tag=&tag=:prod&resourceGroupId=a&resourceGroupId=b',
  )
  expect(explainWrong(search)).toEqual([
    wrong('match', 'like', 'not-one-of', 'contains, exact, wildcard, fingerprint', 'contains'),
    wrong('resourceGroupId', 'a, b', 'twice', '', 'a'),
    wrong('page', '0', 'not-a-page', '1', '1'),
    wrong('pageSize', '15', 'not-one-of', '10, 20, 50', '10'),
    wrong(
      'sort',
      'size',
      'not-one-of',
      'creationTime, -creationTime, name, -name',
      '-creationTime',
    ),
    wrong('createType', 'magic', 'not-one-of', 'default, import', 'default'),
    wrong('tag', 'env, , :prod', 'not-a-tag', 'env, env:prod', ''),
  ])
  expect(parseListQuery(search).tags).toEqual([{ key: 'env' }])
})

test.each(['page=2.5', 'page=-1', 'page=01', 'page=1e1', 'page=', 'sort=', 'page=x&page=2'])(
  'does not hold: %s',
  (query) => {
    expect(wrongInList(new URLSearchParams(query))).toHaveLength(1)
  },
)

test('whatever the console itself writes holds, defaults written out as well', () => {
  const query = fc.record({
    name: fc.string(),
    match: fc.constantFrom(...MATCHES),
    tags: fc.array(fc.record({ key: fc.string({ minLength: 1 }), value: fc.string() })),
    resourceGroupId: fc.string(),
    page: fc.integer({ min: 1 }),
    pageSize: fc.constantFrom(...PAGE_SIZES),
    sort: fc.constantFrom(...SORTS),
  })
  fc.assert(
    fc.property(query, (list) => {
      expect(wrongInList(withListQuery(new URLSearchParams(), list))).toEqual([])
    }),
  )
  const written = 'name=&match=contains&resourceGroupId=&page=1&pageSize=10&sort=-creationTime'
  expect(wrongInList(new URLSearchParams(`${written}&createType=default`))).toEqual([])
})

function wrong(name: string, value: string, problem: string, expected: string, used: string) {
  return { name, value, problem, expected, used }
}

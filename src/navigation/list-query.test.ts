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
  withoutListQuery,
  wrongInList,
} from './list-query'
import {
  DEFAULT_LIST_VIEW,
  DENSITIES,
  OPTIONAL_COLUMNS,
  parseListView,
  toBeSaid,
  withListView,
} from './list-view'

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

test.each([
  ['columns=fingerprint,tags', { columns: ['fingerprint', 'tags'] }],
  ['columns=none&density=comfortable', { columns: [], density: 'comfortable' }],
  [`columns=${OPTIONAL_COLUMNS.join(',')}&density=compact`, DEFAULT_LIST_VIEW],
  ['page=2', {}],
])('a link says how the list looks, or nothing of it: %s', (link, view) => {
  const search = new URLSearchParams(link)
  expect(parseListView(search)).toEqual(view)
  expect(wrongInList(search)).toEqual([])
})

test.each([
  ['columns=tags,size,fingerprint', 'columns', 'fingerprint,tags'],
  ['columns=tags,tags', 'columns', 'tags'],
  ['columns=none,tags', 'columns', 'tags'],
  ['columns=size', 'columns', OPTIONAL_COLUMNS.join(',')],
  ['columns=', 'columns', OPTIONAL_COLUMNS.join(',')],
  ['columns=none&columns=tags', 'columns', 'none'],
  ['density=cosy', 'density', 'compact'],
  ['density=comfortable&density=compact', 'density', 'comfortable'],
])('of %s, only a part holds, which the next change of the list writes', (link, name, used) => {
  const search = new URLSearchParams(link)
  expect(wrongInList(search)).toEqual([[name, used]])
  expect(withListQuery(search, DEFAULT_LIST_QUERY).getAll(name)).toEqual([used])
})

test('the next change of the list keeps what the Create dialog opens with, not what it cannot', () => {
  const after = ['createType=import', 'createType=magic'].map((link) =>
    withListQuery(new URLSearchParams(link), DEFAULT_LIST_QUERY).toString(),
  )
  expect(after).toEqual(['createType=import', ''])
})

test('explains which columns and densities there are', () => {
  const columns = 'fingerprint, boundInstances, tags, resourceGroup, creationTime'
  expect(explainWrong(new URLSearchParams('columns=size,tags&density=cosy'))).toEqual([
    wrong('columns', 'size,tags', 'not-columns', columns, 'tags'),
    wrong('density', 'cosy', 'not-one-of', 'compact, comfortable', 'compact'),
  ])
})

test('how the list looks outlasts another search and another region', () => {
  const search = new URLSearchParams('name=a&page=2&columns=none&density=compact&lang=zh-CN')
  const searched = withListQuery(search, { ...DEFAULT_LIST_QUERY, name: 'b' })
  expect(searched.toString()).toBe('lang=zh-CN&name=b&columns=none&density=compact')
  expect(withoutListQuery(search).toString()).toBe('columns=none&density=compact&lang=zh-CN')
})

test('what is said of a view shows it, whatever is remembered, and the default goes without saying', () => {
  const view = fc.record({
    columns: fc.subarray([...OPTIONAL_COLUMNS]),
    density: fc.constantFrom(...DENSITIES),
  })
  fc.assert(
    fc.property(view, view, (shown, remembered) => {
      const link = withListView(new URLSearchParams('page=2'), toBeSaid(shown, remembered))
      expect(link.get('page')).toBe('2')
      expect({ ...remembered, ...parseListView(link) }).toEqual(shown)
    }),
  )
  expect(toBeSaid(DEFAULT_LIST_VIEW, DEFAULT_LIST_VIEW)).toEqual({})
})

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

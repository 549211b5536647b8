import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_LIST_QUERY, parseListQuery, withListQuery } from './list-query'

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

import { expect, test } from 'vitest'
import { frameOf, GALLERY_STATES, linkOf } from './gallery-states'
import { parseFilters, variantsOf, withFilter, wrongFilters } from './gallery-filters'

test('a link says what the gallery shows, and nonsense falls back', () => {
  const search = withFilter(new URLSearchParams('themes=blue&widths=375'), 'language', 'all')
  expect(parseFilters(search)).toEqual({ find: '', language: 'all', theme: 'light', width: 375 })
  expect(variantsOf(parseFilters(search))).toEqual([
    { language: 'en-US', theme: 'light', width: 375 },
    { language: 'zh-CN', theme: 'light', width: 375 },
  ])
})

test('what falls back is told', () => {
  const search = new URLSearchParams('languages=fr-FR&themes=dark&themes=light&widths=375')
  expect(wrongFilters(search)).toEqual([
    {
      name: 'languages',
      value: 'fr-FR',
      problem: 'not-one-of',
      expected: 'en-US, zh-CN, all',
      used: 'en-US',
    },
    {
      name: 'themes',
      value: 'dark, light',
      problem: 'twice',
      expected: 'light, dark, all',
      used: 'dark',
    },
  ])
  expect(wrongFilters(new URLSearchParams('show=x&languages=all'))).toEqual([])
})

test('every combination is 2 languages × 2 themes × 3 widths', () => {
  const filters = parseFilters(new URLSearchParams('languages=all&themes=all&widths=all'))
  expect(new Set(variantsOf(filters).map((variant) => JSON.stringify(variant))).size).toBe(12)
})

test('states have ids and links of their own', () => {
  const variant = { language: 'zh-CN', theme: 'dark', width: 375 } as const
  expect(new Set(GALLERY_STATES.map(({ id }) => id)).size).toBe(GALLERY_STATES.length)
  expect(new Set(GALLERY_STATES.map((state) => linkOf(state, variant))).size).toBe(
    GALLERY_STATES.length,
  )
  const [first] = GALLERY_STATES
  expect(first && frameOf(first, variant)).toBe(
    '/keyPair/region/cn-hangzhou?scenario=first-visit&lang=zh-CN&theme=dark&panel=off',
  )
})

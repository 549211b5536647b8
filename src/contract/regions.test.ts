import { expect, test } from 'vitest'

import { findRegion, REGION_GROUPS, REGIONS } from '~/contract/regions'

test('offers every open, new and partner region once, in a known group', () => {
  expect(REGIONS).toHaveLength(30)
  expect(new Set(REGIONS.map(({ id }) => id)).size).toBe(30)
  const groups = new Set(REGION_GROUPS.map(({ id }) => id))
  for (const { id, en, zh, group } of REGIONS) {
    expect(id).toMatch(/^[a-z]{2}-[a-z]+(?:-\d)?$/)
    expect(en).not.toBe('')
    expect(zh).not.toBe('')
    expect(groups.has(group)).toBe(true)
  }
})

test('finds a region by its id alone', () => {
  expect(findRegion('cn-hangzhou')?.en).toBe('China (Hangzhou)')
  expect(findRegion('CN-HANGZHOU')).toBeUndefined()
  expect(findRegion('toString')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { DEFAULT_LIST_QUERY, type ListQuery } from '~/navigation/list-query'
import { planList } from './list-plan'

function plan(change: Partial<ListQuery>) {
  return planList('cn-hangzhou', { ...DEFAULT_LIST_QUERY, ...change })
}

test('pages on the server in the order the server knows', () => {
  expect(plan({ page: 3, pageSize: 20 })).toEqual({
    kind: 'page',
    params: { RegionId: 'cn-hangzhou', PageNumber: 3, PageSize: 20 },
  })
})

test('searches by part, whole name and pattern', () => {
  expect(plan({ name: 'web' })).toMatchObject({ params: { KeyPairName: '*web*' } })
  expect(plan({ name: 'web', match: 'exact' })).toMatchObject({ params: { KeyPairName: 'web' } })
  expect(plan({ name: 'w*b', match: 'wildcard' })).toMatchObject({ params: { KeyPairName: 'w*b' } })
  expect(plan({ name: 'w*b', match: 'exact' })).toEqual({ kind: 'nothing' })
})

test('recognises a pasted fingerprint', () => {
  const md5 = '49:47:2d:94:aa:e8:dc:32:f7:fc:df:61:01:e1:9b:3a'
  expect(plan({ name: `MD5:${md5}` })).toMatchObject({
    kind: 'page',
    params: { KeyPairFingerPrint: md5 },
  })
  expect(plan({ name: `SHA256:${'a'.repeat(43)}` })).toMatchObject({
    kind: 'all',
    filter: { IncludePublicKey: true },
    fingerprint: { hash: 'SHA256' },
  })
  expect(plan({ name: '49:47', match: 'fingerprint' })).toMatchObject({
    kind: 'all',
    filter: { RegionId: 'cn-hangzhou' },
    fingerprint: { text: '4947' },
  })
  expect(plan({ name: 'no such thing', match: 'fingerprint' })).toEqual({ kind: 'nothing' })
})

test('asks for all when it has to sort by itself, and passes the filters on', () => {
  const tags = [{ key: 'env', value: 'prod' }, { key: 'team' }]
  expect(plan({ sort: 'name', tags, resourceGroupId: 'rg-1', page: 2 })).toEqual({
    kind: 'all',
    filter: {
      RegionId: 'cn-hangzhou',
      ResourceGroupId: 'rg-1',
      Tag: [{ Key: 'env', Value: 'prod' }, { Key: 'team' }],
    },
  })
})

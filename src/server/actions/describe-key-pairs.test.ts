import { expect, test } from 'vitest'

import { GROUP_IDS } from '~/server/seed/resource-groups'
import { listAt, openTestServer, type TestServer } from '~/server/testing/test-server'
import type { WireValue } from '~/contract/wire'

const RegionId = 'cn-hangzhou'

async function names(
  { call }: TestServer,
  params: Record<string, WireValue> = {},
): Promise<unknown[]> {
  const { body } = await call('DescribeKeyPairs', { RegionId, PageSize: 50, ...params })
  return listAt(body, 'KeyPairs', 'KeyPair').map((pair) => pair['KeyPairName'])
}

test('answers ten, newest first, without public keys unless asked', async () => {
  const server = await openTestServer('quota-full')
  const { body } = await server.call('DescribeKeyPairs', { RegionId })
  expect(body).toMatchObject({ TotalCount: 500, PageNumber: 1, PageSize: 10 })
  const pairs = listAt(body, 'KeyPairs', 'KeyPair')
  expect(pairs).toHaveLength(10)
  expect(pairs[0]).not.toHaveProperty('PublicKey')
  const times = pairs.map((pair) => String(pair['CreationTime']))
  expect(times).toEqual(times.toSorted().toReversed())
})

test('a page past the end is empty, with the total unchanged', async () => {
  const { call } = await openTestServer('default')
  const { body } = await call('DescribeKeyPairs', { RegionId, PageNumber: 99 })
  expect(body).toMatchObject({ TotalCount: 9, PageNumber: 99, KeyPairs: { KeyPair: [] } })
})

test.each([
  [{ PageSize: 0 }, 'PageSize'],
  [{ PageSize: 51 }, 'PageSize'],
  [{ PageSize: 'ten' }, 'PageSize'],
  [{ PageSize: '5.5' }, 'PageSize'],
  [{ PageNumber: 0 }, 'PageNumber'],
  [{ PageNumber: '99999999999999999999' }, 'PageNumber'],
  [{ IncludePublicKey: 'yes' }, 'IncludePublicKey'],
])('refuses %j', async (params, name) => {
  const { call } = await openTestServer('default')
  const { status, body } = await call('DescribeKeyPairs', { RegionId, ...params })
  expect(status).toBe(400)
  expect(body).toMatchObject({
    Code: 'InvalidParameter',
    Message: `The specified parameter "${name}" is not valid.`,
  })
})

test('an empty filter is no filter', async () => {
  const server = await openTestServer('default')
  const params = { KeyPairName: '', KeyPairFingerPrint: '', ResourceGroupId: '', PageNumber: '' }
  expect(await names(server, params)).toHaveLength(9)
})

test('pages through the matches of a wildcard', async () => {
  const server = await openTestServer('quota-full')
  const all: unknown[] = []
  for (let PageNumber = 1; PageNumber <= 5; PageNumber += 1) {
    all.push(...(await names(server, { KeyPairName: 'web-*', PageNumber, PageSize: 20 })))
  }
  expect(all[0]).toBe('web-prod')
  expect(new Set(all).size).toBe(all.length)
  expect(all).toHaveLength(52)
})

test('combines filters with AND', async () => {
  const server = await openTestServer('default')
  const Tag = [{ Key: 'env', Value: 'prod' }]
  expect(await names(server, { Tag, ResourceGroupId: GROUP_IDS.web })).toEqual([
    'web-prod',
    'release-2026',
  ])
  expect(await names(server, { Tag, KeyPairName: 'db*' })).toEqual(['db-backup'])
  expect(await names(server, { Tag, KeyPairName: 'laptop' })).toEqual([])
})

test('reaches 1,000 resources under a tag filter', async () => {
  const server = await openTestServer('empty', { limits: { keyPairsPerRegion: 2000 } })
  const { seedPair } = await import('~/server/seed/key-pairs')
  const { writeAccount } = await import('~/server/store/account')
  const keyPairs = Array.from({ length: 1200 }, (_, index) =>
    seedPair({
      region: RegionId,
      name: `p${index}`,
      key: 'edge',
      createdAt: index,
      tags: [{ key: 'a', value: '' }],
    }),
  )
  await server.store.transaction('readwrite', (tx) =>
    writeAccount(tx, { keyPairs, instances: [], resourceGroups: [] }),
  )
  const { body } = await server.call('DescribeKeyPairs', { RegionId, Tag: [{ Key: 'a' }] })
  expect(body['TotalCount']).toBe(1000)
  const all = await server.call('DescribeKeyPairs', { RegionId })
  expect(all.body['TotalCount']).toBe(1200)
})

test('sets a record aside that cannot be read, and goes on without it', async () => {
  const server = await openTestServer('broken-record')
  const { body } = await server.call('DescribeKeyPairs', { RegionId })
  expect(body['TotalCount']).toBe(8)
  expect(await names(server, { KeyPairName: 'web*' })).toEqual(['web-prod'])
  const status = await server.control('GET', 'status')
  expect(status.body).toMatchObject({
    setAside: [
      { table: 'keyPairs', key: 'cn-hangzhou/web-staging', reason: '"fingerprint" is not valid' },
    ],
    keyPairs: { 'cn-hangzhou': 8 },
  })
})

test('finds a broken record that no index holds', async () => {
  const server = await openTestServer('default')
  await server.store.transaction('readwrite', async (tx) => {
    const record = await tx.keyPairs.get([RegionId, 'laptop'])
    await tx.keyPairs.put({ ...record, order: undefined } as never)
  })
  expect((await server.call('DescribeKeyPairs', { RegionId })).body['TotalCount']).toBe(8)
  expect(await names(server)).toHaveLength(8)
})

import 'fake-indexeddb/auto'

import { expect, test } from 'vitest'

import { defaultAccount } from '~/server/seed/default'
import { fillKeys } from '~/server/seed/fill'
import { GROUP_IDS } from '~/server/seed/resource-groups'
import { seedKeys } from '~/server/seed/seed-keys'
import { openIndexedDbStore } from '~/server/store/indexed-db'
import { listAt, openTestServer, testServer } from '~/server/testing/test-server'

const RegionId = 'cn-hangzhou'
const label = 'PRIVATE KEY'
const PublicKeyBody = seedKeys.edge[0]
const valid = { RegionId, KeyPairName: 'imported', PublicKeyBody }

test('stores the key in canonical form and answers its fingerprint', async () => {
  const { call } = await openTestServer('empty')
  const [type, base64] = PublicKeyBody.split(' ')
  const imported = await call('ImportKeyPair', {
    ...valid,
    PublicKeyBody: `\r\n ${type}\t  ${base64}   my  comment \n`,
  })
  expect(imported).toMatchObject({
    status: 200,
    body: { KeyPairName: 'imported', KeyPairFingerPrint: seedKeys.edge[1] },
  })
  const { body } = await call('DescribeKeyPairs', { RegionId, IncludePublicKey: true })
  expect(listAt(body, 'KeyPairs', 'KeyPair')).toMatchObject([
    { PublicKey: `${type} ${base64} my  comment` },
  ])
})

test('takes one public key under several names', async () => {
  const { outcome } = await openTestServer('empty')
  expect(await outcome('ImportKeyPair', valid)).toEqual([200, null])
  expect(await outcome('ImportKeyPair', { ...valid, KeyPairName: 'again' })).toEqual([200, null])
})

test('checks in the documented order: each fault hides those after it', async () => {
  const { call, outcome, control } = await openTestServer('quota-full')
  const twice = [{ Key: 'a' }, { Key: 'a' }]
  const many = Array.from({ length: 21 }, (_, index) => ({ Key: `k${index}` }))
  const wrong = {
    RegionId: 'nowhere',
    KeyPairName: undefined as string | undefined,
    PublicKeyBody: undefined as string | undefined,
    Tag: twice,
    ResourceGroupId: 'rg-nothing' as string | undefined,
  }
  const steps: [Partial<typeof wrong>, number, string][] = [
    [{}, 404, 'InvalidRegionId.NotFound'],
    [{ RegionId }, 400, 'MissingParameter'],
    [{ KeyPairName: '1' }, 400, 'MissingParameter'],
    [{ PublicKeyBody: 'x' }, 400, 'InvalidKeyPairName.Malformed'],
    [{ KeyPairName: 'laptop' }, 400, 'InvalidPublicKeyBody.Malformed'],
    [{ PublicKeyBody }, 400, 'Duplicate.TagKey'],
    [{ Tag: many }, 403, 'QuotaExceed.Tags'],
    [{ Tag: [] }, 404, 'InvalidResourceGroup.NotFound'],
    [{ ResourceGroupId: GROUP_IDS.web }, 400, 'KeyPair.AlreadyExist'],
    [{ KeyPairName: 'new-one' }, 403, 'QuotaExceed.KeyPair'],
  ]
  for (const [change, status, code] of steps) {
    Object.assign(wrong, change)
    expect(await outcome('ImportKeyPair', wrong)).toEqual([status, code])
  }
  await control('PATCH', 'settings', { limits: { keyPairsPerRegion: 501 } })
  expect((await call('ImportKeyPair', wrong)).status).toBe(200)
})

test('takes names that differ by case or region, and a name that was freed', async () => {
  const { outcome } = await openTestServer('default')
  expect(await outcome('ImportKeyPair', { ...valid, KeyPairName: 'LAPTOP' })).toEqual([200, null])
  expect(
    await outcome('ImportKeyPair', { ...valid, KeyPairName: 'web-prod', RegionId: 'cn-qingdao' }),
  ).toEqual([200, null])
  await outcome('DeleteKeyPairs', { RegionId, KeyPairNames: '["laptop"]' })
  expect(await outcome('ImportKeyPair', { ...valid, KeyPairName: 'laptop' })).toEqual([200, null])
})

test('takes loosely checked keys only where checks are lenient, private keys never', async () => {
  const { outcome, control } = await openTestServer('empty')
  // A P-256 point that is not on the curve.
  const [type = '', base64 = ''] = PublicKeyBody.split(' ')
  const blob = Buffer.from(base64, 'base64')
  blob[blob.length - 1] = (blob.at(-1) ?? 0) ^ 1
  const offCurve = { ...valid, PublicKeyBody: `${type} ${blob.toString('base64')}` }
  const secret = { ...valid, PublicKeyBody: `-----BEGIN ${label}-----\nMIIE` }
  const refusal = [400, 'InvalidPublicKeyBody.Malformed']
  expect(await outcome('ImportKeyPair', offCurve)).toEqual(refusal)
  await control('PATCH', 'settings', { keyChecks: 'lenient' })
  expect(await outcome('ImportKeyPair', secret)).toEqual(refusal)
  expect(await outcome('ImportKeyPair', { ...valid, PublicKeyBody: `${type} AAAA` })).toEqual(
    refusal,
  )
  expect(await outcome('ImportKeyPair', offCurve)).toEqual([200, null])
})

test('two tabs that import one name 100 times at once leave one', { timeout: 60_000 }, async () => {
  const tabs = await openTwoTabs('same-name', 'default')
  const codes = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const [, code] = (await tabs[index % 2]?.outcome('ImportKeyPair', valid)) ?? []
      return code
    }),
  )
  expect(codes.filter((code) => code === null)).toHaveLength(1)
  expect(codes.filter((code) => code === 'KeyPair.AlreadyExist')).toHaveLength(99)
  const { body } = (await tabs[1]?.call('DescribeKeyPairs', { RegionId })) ?? {}
  expect(body?.['TotalCount']).toBe(10)
})

test('two tabs that import 600 key pairs at once leave 500', { timeout: 60_000 }, async () => {
  const tabs = await openTwoTabs('quota', 'empty')
  const keys = fillKeys(600)
  const codes = await Promise.all(
    keys.map(async ({ publicKey }, index) => {
      const params = { RegionId, KeyPairName: `pair-${index}`, PublicKeyBody: publicKey }
      const [, code] = (await tabs[index % 2]?.outcome('ImportKeyPair', params)) ?? []
      return code
    }),
  )
  expect(codes.filter((code) => code === null)).toHaveLength(500)
  expect(codes.filter((code) => code === 'QuotaExceed.KeyPair')).toHaveLength(100)
  const { body } = (await tabs[0]?.call('DescribeKeyPairs', { RegionId })) ?? {}
  expect(body?.['TotalCount']).toBe(500)
})

/** Two servers over one database, as in two tabs of a browser. */
function openTwoTabs(name: string, account: 'default' | 'empty') {
  function initial() {
    return account === 'default'
      ? defaultAccount(Date.now())
      : { keyPairs: [], instances: [], resourceGroups: [] }
  }
  return Promise.all(
    [1, 2].map(async () => testServer(await openIndexedDbStore({ name, initial }))),
  )
}

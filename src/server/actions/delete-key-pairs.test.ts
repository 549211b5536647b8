import { expect, test } from 'vitest'

import { openTestServer } from '~/server/testing/test-server'
import { jsonList } from '~/contract/wire'

const RegionId = 'cn-hangzhou'

test('deletes several, ignores unknown and repeated names', async () => {
  const { call, outcome } = await openTestServer('default')
  const KeyPairNames = jsonList(['laptop', 'laptop', 'never-was', 'on-call', ''])
  expect(await outcome('DeleteKeyPairs', { RegionId, KeyPairNames })).toEqual([200, null])
  expect((await call('DescribeKeyPairs', { RegionId })).body['TotalCount']).toBe(7)
})

test('answers nothing but the request id', async () => {
  const { call } = await openTestServer('default')
  const { body } = await call('DeleteKeyPairs', { RegionId, KeyPairNames: '["laptop"]' })
  expect(Object.keys(body)).toEqual(['RequestId'])
})

test('deletes none when one is bound', async () => {
  const { call, outcome } = await openTestServer('default')
  expect(
    await outcome('DeleteKeyPairs', { RegionId, KeyPairNames: '["laptop","bastion"]' }),
  ).toEqual([400, 'InvalidParameter.KeypairAlreadyAttachedInstance'])
  expect((await call('DescribeKeyPairs', { RegionId })).body['TotalCount']).toBe(9)
})

test('a name bound in another region can be deleted here', async () => {
  const { outcome } = await openTestServer('default')
  const KeyPairNames = '["laptop"]'
  expect(await outcome('DeleteKeyPairs', { RegionId: 'cn-beijing', KeyPairNames })).toEqual([
    200,
    null,
  ])
})

test('takes 100 names, not 101', async () => {
  const { outcome } = await openTestServer('default')
  const names = Array.from({ length: 101 }, (_, index) => `name-${index}`)
  function at(count: number) {
    return outcome('DeleteKeyPairs', { RegionId, KeyPairNames: jsonList(names.slice(0, count)) })
  }
  expect(await at(100)).toEqual([200, null])
  expect(await at(101)).toEqual([403, 'InstanceKeyPairLimitExceeded'])
})

test.each(['[', '{}', '[]', '["a",1]', '"a"', 'a', '['.repeat(100_000)])(
  'refuses what is no list of names',
  async (KeyPairNames) => {
    const { outcome } = await openTestServer('default')
    expect(await outcome('DeleteKeyPairs', { RegionId, KeyPairNames })).toEqual([
      400,
      'InvalidKeyPairNames.ValueNotSupported',
    ])
  },
)

import { createPrivateKey, createPublicKey } from 'node:crypto'

import { expect, test } from 'vitest'

import { listAt, openTestServer } from '~/server/testing/test-server'

const RegionId = 'cn-hangzhou'
const label = 'PRIVATE KEY'
const valid = { RegionId, KeyPairName: 'created' }

test('gives the private key once: a PKCS#8 PEM that fits the stored public key', async () => {
  const { call } = await openTestServer('empty')
  const { status, body } = await call('CreateKeyPair', valid)
  expect(status).toBe(200)
  const pem = String(body['PrivateKeyBody'])
  const lines = pem.split('\n')
  expect(lines.at(0)).toBe(`-----BEGIN ${label}-----`)
  expect(lines.at(-2)).toBe(`-----END ${label}-----`)
  expect(lines.at(-1)).toBe('')
  expect(lines.slice(1, -2).every((line) => /^[\w+/=]{1,64}$/.test(line))).toBe(true)
  const { n } = createPublicKey(createPrivateKey(pem)).export({ format: 'jwk' })
  const listing = await call('DescribeKeyPairs', { RegionId, IncludePublicKey: true })
  const [pair] = listAt(listing.body, 'KeyPairs', 'KeyPair')
  const blob = Buffer.from(String(pair?.['PublicKey']).split(' ')[1] ?? '', 'base64')
  expect(blob.includes(Buffer.from(n ?? '', 'base64url'))).toBe(true)
  expect(pair?.['KeyPairFingerPrint']).toBe(body['KeyPairFingerPrint'])
  expect(JSON.stringify(listing.body)).not.toContain('PRIVATE')
})

test('repeats exactly with seeded randomness', async () => {
  const settings = {
    randomSeed: 42,
    clock: { kind: 'frozen', at: '2026-05-01T12:00:00Z' },
  } as const
  const answers = await Promise.all(
    [1, 2].map(async () => {
      const { call } = await openTestServer('empty', settings)
      const one = await call('CreateKeyPair', valid)
      const two = await call('CreateKeyPair', { ...valid, KeyPairName: 'other' })
      return [one, two, await call('DescribeKeyPairs', { RegionId })]
    }),
  )
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]?.[2]?.body).toMatchObject({
    KeyPairs: { KeyPair: [{ CreationTime: '2026-05-01T12:00:00Z' }, {}] },
  })
})

test('repeats request ids whatever the order of the calls', async () => {
  const regions = ['cn-hangzhou', 'cn-beijing', 'us-west-1']
  async function ids(order: string[]): Promise<Record<string, unknown>> {
    const { call } = await openTestServer('default', { randomSeed: 7 })
    const found: Record<string, unknown> = {}
    for (const id of order) {
      found[id] = (await call('DescribeKeyPairs', { RegionId: id })).body['RequestId']
    }
    return found
  }
  const there = await ids(regions)
  expect(await ids(regions.toReversed())).toEqual(there)
  expect(new Set(Object.values(there)).size).toBe(3)
})

test('gives the same call another request id each time', async () => {
  const { call } = await openTestServer('default', { randomSeed: 7 })
  const first = await call('DescribeRegions')
  const second = await call('DescribeRegions')
  expect(first.body['RequestId']).not.toBe(second.body['RequestId'])
})

test('a repeat after a lost answer finds the name taken', async () => {
  const { outcome } = await openTestServer('empty', {
    faults: [{ action: 'CreateKeyPair', code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
  })
  expect(await outcome('CreateKeyPair', valid)).toEqual([0, null])
  expect(await outcome('CreateKeyPair', valid)).toEqual([400, 'KeyPair.AlreadyExist'])
})

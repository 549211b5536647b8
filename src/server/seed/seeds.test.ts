import { expect, test, vi } from 'vitest'

import { SEED_NAMES } from '~/contract/control'
import { keyPairNameProblem } from '~/contract/key-pair-name'
import { findRegion, REGIONS } from '~/contract/regions'
import { tagKeyProblem, tagValueProblem } from '~/contract/tag-rules'
import { md5Fingerprint } from '~/ssh/fingerprint'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { seededRandom } from '~/server/random'
import { seedAccount } from '~/server/seed/seeds'
import { pooledKeyPair } from '~/server/seed/key-pool'
import type { Account, KeyPairRecord } from '~/server/store/records'

vi.setConfig({ testTimeout: 60_000 })

const now = Date.parse('2026-06-01T12:00:00Z')

test.each([...SEED_NAMES])('the seed %s keeps the rules of the API', async (name) => {
  const account = await seedAccount(name, now)
  const ids = account.instances.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => /^i-bp1[\da-z]{17}$/.test(id))).toBe(true)
  const names = account.keyPairs.map(({ region, name: pair }) => `${region}/${pair}`)
  expect(new Set(names).size).toBe(names.length)
  expect(account.keyPairs.filter((pair) => !isAllowed(pair))).toEqual([])
  const bound = account.instances.filter(({ keyPair }) => keyPair !== '')
  for (const { keyPair, region, osType } of bound) {
    expect(names).toContain(`${region}/${keyPair}`)
    expect(osType).toBe('linux')
  }
})

test('every key of the seeds is a real one with its own fingerprint', async () => {
  const accounts = await Promise.all(SEED_NAMES.map((name) => seedAccount(name, now)))
  const fingerprints = new Map(
    accounts
      .flatMap(({ keyPairs }) => keyPairs)
      .filter(({ fingerprint }) => typeof fingerprint === 'string')
      .map(({ publicKey, fingerprint }) => [publicKey, fingerprint]),
  )
  expect(fingerprints.size).toBeGreaterThan(500)
  for (const [publicKey, fingerprint] of fingerprints) {
    const parsed = parsePublicKey(publicKey)
    expect(parsed.ok && parsed.key.line).toBe(publicKey)
    expect(parsed.ok && md5Fingerprint(parsed.key)).toBe(fingerprint)
  }
})

test('every key of the pool is a real RSA key of 2048 bits', () => {
  const lines = Array.from(
    { length: 60 },
    (_, seed) => pooledKeyPair(seededRandom(seed)).publicKeyLine,
  )
  expect(new Set(lines).size).toBe(6)
  for (const line of lines) {
    const parsed = parsePublicKey(line)
    expect(parsed.ok && [parsed.key.type, parsed.key.bits]).toEqual(['ssh-rsa', 2048])
  }
})

function isAllowed(pair: KeyPairRecord): boolean {
  return (
    keyPairNameProblem(pair.name) === null &&
    /^ssh-bp1[\da-z]{17}$/.test(pair.id) &&
    findRegion(pair.region) !== undefined &&
    pair.createdAt < now &&
    pair.tags.length <= 20 &&
    pair.tags.every(({ key, value }) => !tagKeyProblem(key) && !tagValueProblem(value))
  )
}

function inRegion(account: Account, region: string): number {
  return account.keyPairs.filter((pair) => pair.region === region).length
}

test('seeds hold what their names say', async () => {
  const seed = Object.fromEntries(
    await Promise.all(
      SEED_NAMES.map(async (name) => [name, await seedAccount(name, now)] as const),
    ),
  ) as Record<(typeof SEED_NAMES)[number], Account>
  expect(inRegion(seed.default, 'cn-hangzhou')).toBe(9)
  expect(inRegion(seed.default, 'cn-qingdao')).toBe(0)
  expect(seed.empty.keyPairs).toEqual([])
  expect(inRegion(seed['one-pair'], 'cn-hangzhou')).toBe(1)
  expect(inRegion(seed['quota-499'], 'cn-hangzhou')).toBe(499)
  expect(inRegion(seed['quota-full'], 'cn-hangzhou')).toBe(500)
  for (const { id } of REGIONS) expect(inRegion(seed.large, id)).toBe(500)
  expect(seed['many-instances'].instances).toHaveLength(2000)
  const bound = new Set(
    seed['everything-bound'].instances.map(({ region, keyPair }) => `${region}/${keyPair}`),
  )
  for (const { region, name } of seed['everything-bound'].keyPairs) {
    expect(bound.has(`${region}/${name}`)).toBe(true)
  }
  for (const { tags } of seed['many-tags'].keyPairs) expect(tags).toHaveLength(20)
  const lengths = seed['names-at-limits'].keyPairs.map(({ name }) => [...name].length)
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([2, 128])
})

test('a seed is the same whenever it is planted', async () => {
  for (const name of SEED_NAMES) {
    const [once, again] = await Promise.all([seedAccount(name, now), seedAccount(name, now)])
    expect(JSON.stringify(once) === JSON.stringify(again)).toBe(true)
  }
})

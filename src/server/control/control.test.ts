import { beforeEach, expect, test } from 'vitest'

import type { CallRecord, ServerChange } from '~/contract/control'
import { seedKeys } from '~/server/seed/seed-keys'
import { openTestServer, type TestServer } from '~/server/testing/test-server'

const RegionId = 'cn-hangzhou'
const label = 'PRIVATE KEY'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer('default')
})

test('says how things stand', async () => {
  const { status, body } = await server.control('GET', 'status')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    product: 'ecs-key-pairs-sandbox',
    seed: 'default',
    storage: { kind: 'memory', reason: 'server' },
    setAside: [],
    keyPairs: { 'cn-hangzhou': 9, 'cn-shanghai': 3 },
  })
  expect(body['keyPairs']).not.toHaveProperty('cn-qingdao')
})

test('changes some settings, replaces all, and goes back to the defaults', async () => {
  await server.control('PATCH', 'settings', { limits: { keyPairsPerRegion: 9 } })
  await server.control('PATCH', 'settings', { limits: { keyPairPageSize: 20 }, keyTypes: 'modern' })
  expect((await server.control('GET', 'settings')).body).toMatchObject({
    limits: { keyPairsPerRegion: 9, keyPairPageSize: 20, instancePageSize: 100 },
    keyTypes: 'modern',
  })
  expect((await server.control('PUT', 'settings', { keyTypes: 'modern' })).body).toMatchObject({
    limits: { keyPairsPerRegion: 500, keyPairPageSize: 50 },
  })
  expect((await server.control('PUT', 'settings', {})).body).toMatchObject({
    keyTypes: 'documented',
  })
})

test.each<[string, unknown, string]>([
  ['settings', { permission: 'x' }, 'permission'],
  ['settings', { unknown: 1 }, 'unknown'],
  ['settings', { latency: { default: { min: 5, max: 1 } } }, 'latency.default'],
  ['settings', { latency: { perAction: { Nope: { min: 0, max: 1 } } } }, 'latency.perAction.Nope'],
  [
    'settings',
    { faults: [{ action: '*', code: 'Nope', when: { kind: 'always' } }] },
    'faults.0.code',
  ],
  [
    'settings',
    { faults: [{ action: '*', code: 'Throttling', when: { kind: 'chance', probability: 2 } }] },
    'faults.0.when.probability',
  ],
  [
    'settings',
    { faults: [{ action: '*', code: 'Throttling', when: { kind: 'next', times: 1e21 } }] },
    'faults.0.when.times',
  ],
  ['settings', { latency: { default: { min: 0.5, max: 1 } } }, 'latency.default.min'],
  ['settings', { clock: { kind: 'frozen', at: 'noon' } }, 'clock.at'],
  ['settings', { clock: { kind: 'frozen', at: '2026-03-01T08:00:00+08:00' } }, 'clock.at'],
  ['settings', { clock: { kind: 'frozen', at: '2026-02-31T00:00:00Z' } }, 'clock.at'],
  ['settings', { randomSeed: -1 }, 'randomSeed'],
  ['settings', { randomSeed: 2 ** 32 }, 'randomSeed'],
  ['settings', { limits: { keyPairPageSize: 0 } }, 'limits.keyPairPageSize'],
  ['settings', [], ''],
])('refuses %s %j and names the field', async (path, body, field) => {
  const before = await server.control('GET', 'settings')
  const refused = await server.control('PATCH', path, body)
  expect(refused.status).toBe(400)
  expect(refused.body['field']).toBe(field)
  expect(String(refused.body['error'])).not.toBe('')
  expect(await server.control('GET', 'settings')).toEqual(before)
})

test('refuses what is not JSON, unknown paths and methods', async () => {
  const request = new Request('http://sandbox.test/__server/settings', { method: 'PUT', body: '{' })
  expect((await server.server.handle(request)).status).toBe(400)
  expect((await server.control('GET', 'nope')).status).toBe(404)
  expect((await server.control('GET', 'constructor')).status).toBe(404)
  expect(await server.control('DELETE', 'settings')).toEqual({
    status: 405,
    body: { error: 'Use GET or PUT or PATCH', field: '' },
  })
})

test('injects the first matching fault, as often as it says', async () => {
  await server.control('PATCH', 'settings', {
    faults: [
      { action: 'DescribeKeyPairs', code: 'Throttling', when: { kind: 'next', times: 2 } },
      { action: 'DescribeKeyPairs', code: 'InternalError', when: { kind: 'nth', n: 2 } },
      { action: '*', code: 'NetworkError', when: { kind: 'nth', n: 1 } },
    ],
  })
  const outcomes = []
  for (let call = 0; call < 6; call += 1) {
    outcomes.push(await server.outcome('DescribeKeyPairs', { RegionId }))
  }
  expect(outcomes).toEqual([
    [400, 'Throttling'],
    [400, 'Throttling'],
    [0, null],
    [500, 'InternalError'],
    [200, null],
    [200, null],
  ])
  expect(await server.outcome('DescribeRegions')).toEqual([200, null])
})

test('draws the chance of a fault from the seeded randomness', async () => {
  const faults = [
    { action: '*', code: 'ServiceUnavailable', when: { kind: 'chance', probability: 0.5 } },
  ]
  async function draw(): Promise<string> {
    const fresh = await openTestServer('default')
    await fresh.control('PATCH', 'settings', { faults, randomSeed: 3 })
    const codes = []
    for (let call = 0; call < 40; call += 1) {
      const [status] = await fresh.outcome('DescribeRegions')
      codes.push(status === 503 ? 'x' : '.')
    }
    return codes.join('')
  }
  const first = await draw()
  expect(await draw()).toBe(first)
  expect(first).toMatch(/x/)
  expect(first).toMatch(/\./)
})

test('breaks every call offline, and still hears control', async () => {
  await server.control('PATCH', 'settings', { network: 'offline' })
  expect(await server.outcome('DescribeRegions')).toEqual([0, null])
  await server.control('PATCH', 'settings', { network: 'online' })
  expect(await server.outcome('DescribeRegions')).toEqual([200, null])
})

test('stores nothing when storage is full', async () => {
  await server.control('PATCH', 'settings', { storage: 'full' })
  const params = { RegionId, KeyPairName: 'abc', PublicKeyBody: seedKeys.edge[0] }
  expect(await server.outcome('ImportKeyPair', params)).toEqual([500, 'InternalError'])
  expect(await server.outcome('DescribeKeyPairs', { RegionId })).toEqual([200, null])
  await server.control('PATCH', 'settings', { storage: 'unavailable' })
  expect(await server.outcome('ImportKeyPair', params)).toEqual([200, null])
  expect((await server.control('GET', 'status')).body).toMatchObject({
    storage: { kind: 'memory', reason: 'unavailable' },
  })
})

test('freezes and advances the clock', async () => {
  await server.control('PATCH', 'settings', {
    clock: { kind: 'frozen', at: '2030-01-01T00:00:00Z' },
  })
  await server.control('POST', 'clock/advance', { milliseconds: 90_000 })
  const { body } = await server.control('GET', 'status')
  expect(body['now']).toBe('2030-01-01T00:01:30.000Z')
  await server.control('PATCH', 'settings', {
    clock: { kind: 'running', at: '2040-01-01T00:00:00Z' },
  })
  await server.control('POST', 'clock/advance', { milliseconds: 60_000 })
  expect(String((await server.control('GET', 'status')).body['now'])).toMatch(/^2040-01-01T00:01:/)
  expect((await server.control('POST', 'clock/advance', { milliseconds: -1 })).status).toBe(400)
})

test('waits as long as the settings say', async () => {
  await server.control('PATCH', 'settings', {
    latency: { default: { min: 0, max: 0 }, perAction: { DescribeRegions: { min: 30, max: 40 } } },
  })
  await server.call('DescribeRegions')
  await server.call('DescribeKeyPairs', { RegionId })
  const { body } = await server.control('GET', 'calls')
  const [slow, quick] = body['calls'] as CallRecord[]
  expect(slow?.ms).toBeGreaterThanOrEqual(29)
  expect(quick?.ms).toBeLessThan(slow?.ms ?? 0)
})

test('logs calls without secrets, and forgets them', async () => {
  const pem = `-----BEGIN ${label}-----\nsecret`
  await server.call('ImportKeyPair', {
    RegionId,
    KeyPairName: 'abc',
    PublicKeyBody: seedKeys.web[0],
  })
  await server.call('ImportKeyPair', {
    RegionId,
    KeyPairName: 'abcd',
    PublicKeyBody: pem,
    Signature: 's',
  })
  await server.call('CreateKeyPair', { RegionId, KeyPairName: 'abcde' })
  const { body } = await server.control('GET', 'calls')
  const calls = body['calls'] as CallRecord[]
  expect(calls.map(({ id, action, status, code }) => [id, action, status, code])).toEqual([
    [1, 'ImportKeyPair', 200, null],
    [2, 'ImportKeyPair', 400, 'InvalidPublicKeyBody.Malformed'],
    [3, 'CreateKeyPair', 200, null],
  ])
  expect(calls[0]?.params['PublicKeyBody']).toMatch(/^ssh-rsa .{20}….{12}$/)
  const text = JSON.stringify(calls)
  expect(text).not.toContain('secret')
  expect(text).not.toContain('Signature')
  expect(text).not.toContain('PrivateKeyBody')
  await server.control('DELETE', 'calls')
  expect((await server.control('GET', 'calls')).body).toEqual({ calls: [] })
})

test('keeps the last 200 calls', async () => {
  for (let call = 0; call < 205; call += 1) await server.call('DescribeRegions')
  const { body } = await server.control('GET', 'calls')
  const calls = body['calls'] as CallRecord[]
  expect([calls.length, calls[0]?.id]).toEqual([200, 6])
})

test('seeds and resets', async () => {
  const seeded = await server.control('POST', 'seed', { name: 'quota-full' })
  expect(seeded.body).toMatchObject({ seed: 'quota-full', keyPairs: { 'cn-hangzhou': 500 } })
  await server.control('PATCH', 'settings', { permission: 'none' })
  await server.control('PUT', 'state', { ...emptyState, keyPairs: [] })
  const reset = await server.control('POST', 'reset')
  expect(reset.body).toMatchObject({
    seed: 'quota-full',
    keyPairs: { 'cn-hangzhou': 500 },
    settings: { permission: 'full' },
  })
  expect((await server.control('POST', 'seed', { name: 'nope' })).body['field']).toBe('name')
})

const emptyState = {
  format: 'ecs-key-pairs-sandbox-state',
  version: 1,
  keyPairs: [] as unknown[],
  instances: [],
  resourceGroups: [],
}

test('exports a state that imports to the same', async () => {
  const { body: exported } = await server.control('GET', 'state')
  await server.control('POST', 'seed', { name: 'empty' })
  expect((await server.control('PUT', 'state', exported)).status).toBe(200)
  const { body: again } = await server.control('GET', 'state')
  expect({ ...again, exportedAt: '' }).toEqual({ ...exported, exportedAt: '' })
  expect(JSON.stringify(exported)).not.toMatch(/PRIVATE/)
})

test('imports a whole state or nothing of it', async () => {
  const { body: exported } = await server.control('GET', 'state')
  const keyPairs = exported['keyPairs'] as Record<string, unknown>[]
  const wrong: [unknown, string][] = [
    [{ ...exported, version: 2 }, 'version'],
    [
      { ...exported, keyPairs: [keyPairs[0], { ...keyPairs[1], createdAt: 'x' }] },
      'keyPairs.1.createdAt',
    ],
    [{ ...exported, keyPairs: [keyPairs[0], keyPairs[0]] }, 'keyPairs.1'],
    [{ ...exported, more: 1 }, 'more'],
    [[], ''],
  ]
  for (const [document, field] of wrong) {
    const { status, body } = await server.control('PUT', 'state', document)
    expect([status, body['field']]).toEqual([400, field])
  }
  expect((await server.control('GET', 'status')).body).toMatchObject({
    keyPairs: { 'cn-hangzhou': 9 },
  })
})

test('tells of its own changes, not of the calls of the page', async () => {
  const heard: ServerChange[] = []
  const stop = server.server.onChange((change) => heard.push(change))
  await server.call('DeleteKeyPairs', { RegionId, KeyPairNames: '["laptop"]' })
  await server.control('PATCH', 'settings', { permission: 'none' })
  await server.control('POST', 'seed', { name: 'empty' })
  stop()
  await server.control('POST', 'reset')
  expect(heard).toEqual([
    { origin: 'control', kind: 'settings' },
    { origin: 'control', kind: 'data' },
  ])
})

import { expect, test } from 'vitest'
import { ECS_VERSION } from '~/contract/actions'
import type { CallRecord } from '~/contract/control'
import { asPlaywrightTest } from './call-test'

const LINK = 'http://sandbox.test/keyPair/region/cn-hangzhou?scenario=one-pair'

function call(id: number, world: number, action: string, name: string): CallRecord {
  return {
    id,
    world,
    time: '2026-06-15T08:00:00.000Z',
    action,
    version: ECS_VERSION,
    params: { RegionId: 'cn-hangzhou', KeyPairName: name },
    status: 200,
    code: null,
    requestId: '0',
    ms: 1,
  }
}

const seen = [
  call(1, 1, 'CreateKeyPair', 'elsewhere'),
  call(2, 2, 'DescribeKeyPairs', 'listed'),
  call(3, 2, 'ImportKeyPair', `o'clock`),
  { ...call(4, 2, 'ImportKeyPair', 'refused'), status: 403, code: 'QuotaExceed.KeyPair' },
  { ...call(5, 2, 'CreateKeyPair', 'there'), params: { RegionId: 'cn-beijing' } },
  call(6, 2, 'TagResources', 'tagged'),
]

test('does again what changed the data of the link, not what was done elsewhere before', () => {
  const text = asPlaywrightTest(seen, LINK)
  expect(text).toContain(`test.step('1. ImportKeyPair: succeeds'`)
  expect(text).toContain(String.raw`fill('o\'clock')`)
  expect(text).not.toMatch(/elsewhere|'listed'/)
  expect(text).toContain(`.fill('China (Beijing)')`)
  expect(text).toContain(`// 4. TagResources: succeeds. Not done again here: {`)
  expect(text).toContain(
    [
      `      { action: 'ImportKeyPair', code: null, region: 'cn-hangzhou', names: ['o\\'clock'], instances: [] },`,
      `      { action: 'ImportKeyPair', code: 'QuotaExceed.KeyPair', region: 'cn-hangzhou', names: ['refused'], instances: [] },`,
      `      { action: 'CreateKeyPair', code: null, region: 'cn-beijing', names: [], instances: [] },`,
      `    ])`,
    ].join('\n'),
  )
})

test('says how many calls it leaves out, and why', () => {
  const text = asPlaywrightTest(
    seen.map((one) => ({ ...one, id: one.id + 7 })),
    LINK,
  )
  expect(text).toContain(
    [
      `// Calls of the log that are left out here:`,
      `// - 1 made before the page had the data of this link`,
      `// - 1 that change nothing: the page makes them by itself`,
      `// - 1 whose steps on the page are not known: named in their place below`,
      `// - 7 that the log no longer held`,
      `test('does again what was seen'`,
    ].join('\n'),
  )
  expect(asPlaywrightTest([call(1, 1, 'ImportKeyPair', 'all')], LINK)).not.toContain('left out')
})

test('starts at the list in English, with those failures of the link that no step brings about', () => {
  const link = `${LINK}&fault=ImportKeyPair:Throttling&fault=ListTagResources:Throttling&lang=zh-CN&theme=dark&screen=375`
  const text = asPlaywrightTest(seen, link.replace('cn-hangzhou', 'cn-hangzhou/create'))
  expect(text).toContain(
    `goto('/keyPair/region/cn-hangzhou?seed=one-pair&fault=ListTagResources:Throttling&pageSize=50&lang=en-US&theme=dark')`,
  )
  expect(text).toContain(`test.use({ viewport: { width: 375, height: 800 } })`)
  expect(text).toContain(
    `{ faults: [{"action":"ImportKeyPair","code":"QuotaExceed.KeyPair","when":{"kind":"next","times":1}},{"action":"ListTagResources",`,
  )
})

test('what is deleted and what is bound is compared too, in whatever order the page sends it', () => {
  const deleted = {
    ...call(1, 1, 'DeleteKeyPairs', ''),
    params: { RegionId: 'cn-hangzhou', KeyPairNames: '["b","a"]' },
  }
  const bound = call(2, 1, 'AttachKeyPair', 'laptop')
  const text = asPlaywrightTest(
    [deleted, { ...bound, params: { ...bound.params, InstanceIds: '["i-2","i-1"]' } }],
    LINK,
  )
  expect(text).toContain(`region: 'cn-hangzhou', names: ['a', 'b'], instances: [] },`)
  expect(text).toContain(`names: ['laptop'], instances: ['i-1', 'i-2'] },`)
})

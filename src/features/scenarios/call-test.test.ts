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

test('does again what changed the data of the link, not what was done elsewhere before', () => {
  const text = asPlaywrightTest(
    [
      call(1, 1, 'CreateKeyPair', 'elsewhere'),
      call(2, 2, 'DescribeKeyPairs', 'listed'),
      call(3, 2, 'ImportKeyPair', `o'clock`),
    ],
    LINK,
  )
  expect(text).toContain(`page.goto('/keyPair/region/cn-hangzhou?scenario=one-pair')`)
  expect(text).toContain(`// 1. ImportKeyPair: succeeds`)
  expect(text).toContain(String.raw`fill('o\'clock')`)
  expect(text).not.toMatch(/elsewhere|listed/)
})

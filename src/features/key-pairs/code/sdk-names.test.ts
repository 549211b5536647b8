import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { codeParams } from './code-value'
import { SAMPLE_CALLS } from './sample-calls.fixture'
import { camelName, snakeName } from './sdk-names'

type Model = { names: () => Record<string, string> }
const models = createRequire(import.meta.url)('@alicloud/ecs20140526') as Record<string, Model>

test.each(SAMPLE_CALLS)('the SDK model of $action spells every parameter so', (call) => {
  const names = models[`${call.action}Request`]?.names()
  for (const { name } of codeParams(call)) expect(names).toHaveProperty(camelName(name), name)
})

test.each([
  ['RegionId', 'region_id'],
  ['PublicKeyBody', 'public_key_body'],
  ['KeyPairNames', 'key_pair_names'],
  ['TagKey', 'tag_key'],
  ['Tag', 'tag'],
  ['ImportKeyPair', 'import_key_pair'],
])('%s is %s in Python', (name, expected) => {
  expect(snakeName(name)).toBe(expected)
})

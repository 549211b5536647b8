import { expect, test } from 'vitest'

import { SEED_NAMES } from '~/contract/control'
import { openTestServer } from '~/server/testing/test-server'

const RegionId = 'cn-hangzhou'

test('tells data of the seed from data changed by hand, whatever the time', async () => {
  const server = await openTestServer('default')
  async function changed() {
    return (await server.control('GET', 'state/changed')).body['changed']
  }
  const verdicts: unknown[] = []
  for (const name of SEED_NAMES) {
    await server.control('POST', 'seed', { name })
    await server.control('POST', 'clock/advance', { milliseconds: 86_400_000 })
    verdicts.push(await changed())
  }
  expect(verdicts).toEqual(SEED_NAMES.map(() => false))
  await server.control('POST', 'seed', { name: 'default' })
  const { body: before } = await server.control('GET', 'state')
  const made = await server.call('CreateKeyPair', { RegionId, KeyPairName: 'made' })
  expect(made.status).toBe(200)
  expect(await changed()).toBe(true)
  await server.control('PUT', 'state', before)
  expect(await changed()).toBe(false)
})

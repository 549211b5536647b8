import * as sdk from '@alicloud/ecs20140526'
import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { flattenParams, type WireValue } from '~/contract/wire'
import { SAMPLE_CALLS } from './sample-calls.fixture'
import { typescriptCode } from './typescript'

type SdkRequest = { toMap: () => Record<string, WireValue> }
type Sent = { method: string; request: SdkRequest }

const models = createRequire(import.meta.url)('@alicloud/ecs20140526') as Record<
  string,
  unknown
> & {
  default: { prototype: object }
}

/** Stands for what a sample makes on its way to the client. */
function noCredential() {}

/** Runs a sample with the SDK's own request models and a client that only notes what it is asked. */
async function run(code: string): Promise<Sent[]> {
  const sent: Sent[] = []
  const client = new Proxy(
    {},
    {
      get: (_, method: string) => (request: SdkRequest) => {
        sent.push({ method, request })
        return { body: { privateKeyBody: 'PEM' } }
      },
    },
  )
  const body = code
    .replaceAll(/^import .*$/gm, '')
    .replace('main().catch(console.error)', 'await main()')
  const used = [...new Set(body.match(/\w+Request(?:Tag)?(?=\()/g))]
  const sample = runInThisContext(
    `(async (Ecs, Credential, $OpenApiUtil, writeFile, { ${used.join(', ')} }) => {${body}})`,
  ) as (...globals: unknown[]) => Promise<void>
  await sample(
    function Ecs() {
      return client
    },
    noCredential,
    { Config: noCredential },
    () => undefined,
    models,
  )
  return sent
}

test('the SDK is there to check against', () => {
  expect(sdk.ImportKeyPairRequest).toBeDefined()
})

test.each(SAMPLE_CALLS)(
  '$action asks the SDK for the same parameters as the console',
  async (call) => {
    const [sent, ...more] = await run(typescriptCode([call], 'cn-hangzhou'))
    expect(more).toEqual([])
    const { method, request } = sent ?? { method: '', request: { toMap: () => ({}) } }
    expect(models.default.prototype).toHaveProperty(method)
    expect(request.constructor).toBe(models[`${call.action}Request`])
    expect(Object.fromEntries(flattenParams(request.toMap()))).toEqual(
      Object.fromEntries(flattenParams(call.params)),
    )
  },
)

test('several calls share one client and one import', async () => {
  const code = typescriptCode(SAMPLE_CALLS, 'cn-hangzhou')
  expect(code.match(/new Ecs\(/g)).toHaveLength(1)
  expect((await run(code)).map(({ method }) => method)).toEqual(
    SAMPLE_CALLS.map(({ action }) => action.charAt(0).toLowerCase() + action.slice(1)),
  )
})

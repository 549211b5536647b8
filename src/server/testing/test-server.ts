import type { ActionName } from '~/contract/actions'
import { ACTIONS } from '~/contract/actions'
import type { SeedName, SettingsPatch } from '~/contract/control'
import { flattenParams, type WireValue } from '~/contract/wire'
import { seedAccount } from '~/server/seed/seeds'
import { createServer, type Server } from '~/server/server'
import { createMemoryStore } from '~/server/store/memory'
import type { Store } from '~/server/store/store'

export type Answered = { status: number; body: Record<string, unknown> }

/** A server called directly, as an action's test does. */
export type TestServer = {
  server: Server
  store: Store
  call: (action: ActionName, params?: Record<string, WireValue>) => Promise<Answered>
  /** Status and code, for what must fail; `[200, null]` for what works. */
  outcome: (
    action: ActionName,
    params?: Record<string, WireValue>,
  ) => Promise<[number, string | null]>
  control: (method: string, path: string, body?: unknown) => Promise<Answered>
}

/** A server over a memory store with this seed and these settings. */
export async function openTestServer(
  seed: SeedName = 'default',
  settings: SettingsPatch = {},
): Promise<TestServer> {
  return testServer(createMemoryStore({ initial: await seedAccount(seed, Date.now()) }), settings)
}

export async function testServer(store: Store, settings: SettingsPatch = {}): Promise<TestServer> {
  const server = await createServer({
    store,
    storage: { kind: 'memory', reason: 'server' },
    defaults: settings,
    // A test that provokes the server's own fault expects it in the answer.
    onError: () => undefined,
  })
  const tools: TestServer = {
    server,
    store,
    async call(action, params = {}) {
      const response = await server.handle(
        new Request('http://sandbox.test/api/', {
          method: 'POST',
          headers: { 'x-acs-action': action, 'x-acs-version': ACTIONS[action].version },
          body: flattenParams(params),
        }),
      )
      if (response.type === 'error') return { status: 0, body: {} }
      return { status: response.status, body: (await response.json()) as Answered['body'] }
    },
    async outcome(action, params) {
      const { status, body } = await tools.call(action, params)
      return [status, (body['Code'] as string | undefined) ?? null]
    },
    async control(method, path, body) {
      const response = await server.handle(
        new Request(`http://sandbox.test/some/base/__server/${path}`, {
          method,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      )
      return { status: response.status, body: (await response.json()) as Answered['body'] }
    },
  }
  return tools
}

/** The list found at a path of an answer: `listAt(body, 'KeyPairs', 'KeyPair')`. */
export function listAt(body: unknown, ...path: string[]): Record<string, unknown>[] {
  let value = body
  for (const name of path) value = (value as Record<string, unknown>)[name]
  return value as Record<string, unknown>[]
}

import type { AddressInfo } from 'node:net'

import { setupServer } from 'msw/node'
import { vi } from 'vitest'

import type { SeedName, SettingsPatch } from '~/contract/control'
import { createHandlers } from '~/server/handlers'
import { createHttpDoor } from '~/server/node-http'
import { seedAccount } from '~/server/seed/seeds'
import { createServer, type Server } from '~/server/server'
import { createMemoryStore } from '~/server/store/memory'
import { createSdk, type Sdk, type SdkTarget } from '~/server/testing/sdk-client'

// The SDK is large and machines may be busy; no test waits on purpose.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** An open door: the SDK on its other side, and the control calls through the same door. */
export type OpenDoor = {
  sdk: Sdk
  /** Address of the API, for other clients. */
  address: string
  seed(name: SeedName): Promise<void>
  set(settings: SettingsPatch): Promise<void>
  close(): Promise<void>
}

export type Door = { name: string; open: () => Promise<OpenDoor> }

async function memoryServer(): Promise<Server> {
  return createServer({
    store: createMemoryStore({ initial: await seedAccount('empty', Date.now()) }),
    storage: { kind: 'memory', reason: 'server' },
  })
}

function opened(address: string, target: SdkTarget, close: () => Promise<void>): OpenDoor {
  async function control(method: string, path: string, body: unknown): Promise<void> {
    const response = await fetch(`${address}__server/${path}`, {
      method,
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(await response.text())
  }
  return {
    sdk: createSdk(target),
    address,
    seed: (name) => control('POST', 'seed', { name }),
    set: (settings) => control('PUT', 'settings', settings),
    close,
  }
}

/** Door 2: a port of this machine. */
export const httpDoor: Door = {
  name: 'over HTTP',
  async open() {
    const server = await memoryServer()
    const door = createHttpDoor(server)
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
    const { port } = door.address() as AddressInfo
    const endpoint = `127.0.0.1:${port}`
    return opened(`http://${endpoint}/`, { endpoint, protocol: 'HTTP' }, async () => {
      door.closeAllConnections()
      await new Promise((resolve) => door.close(resolve))
      await server.close()
    })
  },
}

/** Door 1's handlers in Node: the SDK calls the service's real addresses, which never see it. */
export const mswDoor: Door = {
  name: 'through msw/node',
  async open() {
    const server = await memoryServer()
    const msw = setupServer(...createHandlers(server))
    msw.listen({ onUnhandledRequest: 'error' })
    return opened('https://ecs.cn-hangzhou.aliyuncs.com/', {}, async () => {
      msw.close()
      await server.close()
    })
  },
}

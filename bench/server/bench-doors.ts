import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'

import { setupServer } from 'msw/node'

import { createHandlers } from '~/server/handlers'
import { createHttpDoor } from '~/server/node-http'
import { seedKeys } from '~/server/seed/seed-keys'
import { createServer, type Server } from '~/server/server'
import { createMemoryStore } from '~/server/store/memory'
import type { Row } from '../report.ts'
import { bigAccount, REGION } from './big-account.ts'
import { perSecond } from './measure.ts'

type Call = (action: string, params: Record<string, string>) => Promise<unknown>

/** Calls per second through each door of Node, over 500 key pairs in memory. */
export async function benchDoors(): Promise<Row[]> {
  const values: Record<string, Record<string, number>> = { list: {}, import: {} }
  const doors = { direct: directDoor, HTTP: httpDoor, 'msw/node': mswDoor }
  for (const [name, open] of Object.entries(doors)) {
    const { call, close } = await open(await openServer())
    let imported = 0
    Object.assign(values['list'] ?? {}, {
      [name]: await perSecond(() => call('DescribeKeyPairs', { RegionId: REGION }), 800),
    })
    Object.assign(values['import'] ?? {}, {
      [name]: await perSecond(() => {
        imported += 1
        const KeyPairName = `imported-${imported}`
        return call('ImportKeyPair', {
          RegionId: REGION,
          KeyPairName,
          PublicKeyBody: seedKeys.edge[0],
        })
      }, 400),
    })
    await close()
  }
  return [
    { what: 'DescribeKeyPairs, page of 10', unit: 'ops/s', values: values['list'] ?? {} },
    { what: 'ImportKeyPair, ECDSA P-256', unit: 'ops/s', values: values['import'] ?? {} },
  ]
}

function openServer(): Promise<Server> {
  return createServer({
    store: createMemoryStore({ initial: bigAccount(500) }),
    storage: { kind: 'memory', reason: 'server' },
    defaults: { limits: { keyPairsPerRegion: 1_000_000 } },
  })
}

type Door = { call: Call; close: () => Promise<void> }

function query(action: string, params: Record<string, string>): string {
  return String(new URLSearchParams({ Action: action, Version: '2014-05-26', ...params }))
}

async function directDoor(server: Server): Promise<Door> {
  return {
    call: async (action, params) =>
      (await server.handle(new Request(`http://localhost/?${query(action, params)}`))).text(),
    close: () => server.close(),
  }
}

async function httpDoor(server: Server): Promise<Door> {
  const door = createHttpDoor(server)
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const { port } = door.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  return {
    call: (action, params) =>
      new Promise((resolve, reject) => {
        const path = `/?${query(action, params)}`
        request({ host: '127.0.0.1', port, path, agent }, (response) => {
          response.resume().on('end', resolve)
        })
          .on('error', reject)
          .end()
      }),
    async close() {
      agent.destroy()
      await new Promise((resolve) => door.close(resolve))
      await server.close()
    },
  }
}

async function mswDoor(server: Server): Promise<Door> {
  const msw = setupServer(...createHandlers(server))
  msw.listen()
  return {
    call: async (action, params) =>
      (await fetch(`https://ecs.aliyuncs.com/?${query(action, params)}`)).text(),
    async close() {
      msw.close()
      await server.close()
    },
  }
}

import 'fake-indexeddb/auto'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { CallRecord, ServerStatus } from '~/contract/control'
import { openBrowserServer, type BrowserServer } from '~/server/browser'
import { answered } from '~/server/store/idb-request'

const basePath = '/'

beforeEach(() => {
  vi.stubGlobal('navigator', { webdriver: true })
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await answered(indexedDB.deleteDatabase('ecs-key-pairs-sandbox'))
})

async function statusOf(server: BrowserServer): Promise<ServerStatus> {
  const request = new Request('http://sandbox.test/__server/status')
  return (await (await server.handle(request)).json()) as ServerStatus
}

async function control(server: BrowserServer, method: string, path: string, body: unknown) {
  const request = new Request(`http://sandbox.test/__server/${path}`, {
    method,
    body: JSON.stringify(body),
  })
  expect((await server.handle(request)).status).toBe(200)
}

test('a first visit finds the default account, at once for automation, later for people', async () => {
  const server = await openBrowserServer({ basePath })
  expect(await statusOf(server)).toMatchObject({
    storage: { kind: 'browser' },
    keyPairs: { 'cn-hangzhou': 9 },
    settings: { latency: { default: { min: 0, max: 0 } } },
  })
  vi.stubGlobal('navigator', { webdriver: false })
  const forPeople = await openBrowserServer({ basePath })
  expect(forPeople.settings().latency.default).toEqual({ min: 150, max: 350 })
})

test('what one tab changes, another one has, settings included', async () => {
  const [here, there] = await Promise.all([
    openBrowserServer({ basePath }),
    openBrowserServer({ basePath }),
  ])
  const heard = new Promise<unknown>((resolve) => {
    there.onChange(({ origin, kind }) => {
      if (kind === 'settings') resolve(origin)
    })
  })
  await control(here, 'POST', 'seed', { name: 'empty' })
  await control(here, 'PATCH', 'settings', { permission: 'read-only' })
  expect(await heard).toBe('other-tab')
  expect(there.settings().permission).toBe('read-only')
  expect((await statusOf(there)).keyPairs).toEqual({})
  const later = await openBrowserServer({ basePath })
  expect(later.settings().permission).toBe('read-only')
})

test('a scenario has a world of its own, until it is kept', async () => {
  const scenario = { seed: 'quota-full', settings: { permission: 'none' } } as const
  const own = await openBrowserServer({ basePath, scenario })
  expect(await statusOf(own)).toMatchObject({
    seed: 'quota-full',
    storage: { kind: 'memory', reason: 'scenario' },
    keyPairs: { 'cn-hangzhou': 500 },
    settings: { permission: 'none' },
  })
  expect(await indexedDB.databases()).toEqual([])
  await own.keepState()
  const kept = await openBrowserServer({ basePath })
  expect(await statusOf(kept)).toMatchObject({
    storage: { kind: 'browser' },
    keyPairs: { 'cn-hangzhou': 500 },
    settings: { permission: 'full' },
  })
})

test('works in memory where the browser keeps nothing, and says so', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError')
  })
  const server = await openBrowserServer({ basePath })
  expect(await statusOf(server)).toMatchObject({
    storage: { kind: 'memory', reason: 'unavailable' },
    keyPairs: { 'cn-hangzhou': 9 },
  })
  expect(server.troubles()).toEqual([{ kind: 'unavailable', times: 1 }])
})

test('a broken connection rejects as fetch does', async () => {
  const scenario = { seed: 'empty', settings: { network: 'offline' } } as const
  const server = await openBrowserServer({ basePath, scenario })
  const request = new Request('http://sandbox.test/api/?Action=DescribeRegions&Version=2014-05-26')
  await expect(server.handle(request)).rejects.toThrow(TypeError)
})

test('the log of calls goes on through a scenario and back, each call once', async () => {
  const server = await openBrowserServer({ basePath })
  const heard: string[] = []
  server.onCall(({ action }) => heard.push(action))
  async function call(): Promise<void> {
    await server.handle(
      new Request('http://sandbox.test/api/', {
        method: 'POST',
        headers: { 'x-acs-action': 'DescribeRegions', 'x-acs-version': '2014-05-26' },
      }),
    )
  }
  await call()
  await server.enterScenario({ seed: 'empty', settings: server.settings() })
  await call()
  await server.leaveScenario()
  await call()
  expect(heard).toHaveLength(3)
  const response = await server.handle(new Request('http://sandbox.test/__server/calls'))
  const { calls } = (await response.json()) as { calls: CallRecord[] }
  expect(calls.map(({ id, world }) => [id, world])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ])
})

import {
  HUMAN_LATENCY,
  type CallRecord,
  type ControlSettings,
  type SeedName,
  type ServerChange,
  type SettingsPatch,
  type StorageStatus,
  type StorageTrouble,
} from '~/contract/control'
import { createCallLog } from '~/server/call-log'
import { createServer, type Server } from '~/server/server'
import { defaultAccount } from '~/server/seed/default'
import { seedAccount } from '~/server/seed/seeds'
import { readAccount } from '~/server/store/account'
import { openIndexedDbStore } from '~/server/store/indexed-db'
import type { Account } from '~/server/store/records'
import type { Store } from '~/server/store/store'
import { clockNow } from '~/server/clock'

/** What a scenario link asks for. Its world lives in this tab alone. */
export type StartScenario = { seed: SeedName; settings: Partial<ControlSettings> }

export type BrowserServerOptions = {
  /** Path under which the site is served, with a slash at both ends. */
  basePath: string
  scenario?: StartScenario | undefined
}

/** The backend in the page. */
export type BrowserServer = {
  /** Answers like `fetch`: a broken connection rejects with a `TypeError`. */
  handle(request: Request): Promise<Response>
  /**
   * Starts the service worker whose requests the same server answers; resolves once it controls the page. Rejects where
   * there can be none; `handle` serves on.
   */
  startWorker(): Promise<void>
  settings(): ControlSettings
  /** The server's time in milliseconds, as its clock setting makes it. */
  now(): number
  onChange(listener: (change: ServerChange) => void): () => void
  onCall(listener: (call: CallRecord) => void): () => void
  /** What there is to say about the place where the data are kept. */
  troubles(): StorageTrouble[]
  onTrouble(listener: () => void): () => void
  /** Whether this tab has a world of its own: a scenario, which ends with the tab. */
  inScenario(): boolean
  /**
   * Gives this tab a world of its own, at once and without a reload: a seed's, or without one a copy of what the tab holds.
   * What the browser keeps stays as it is.
   */
  enterScenario(scenario: EnterScenario): Promise<void>
  /** Goes back to the data that the browser keeps. */
  leaveScenario(): Promise<void>
  /** Copies what this tab holds, a scenario's world, into the data that the browser keeps. */
  keepState(): Promise<void>
}

/** A scenario to enter; without a seed it starts from what the tab holds. */
export type EnterScenario = { seed?: SeedName | undefined; settings: ControlSettings }

const databaseName = 'ecs-key-pairs-sandbox'

/** Opens the backend of this page: the data that the browser keeps, or the tab's own world for a scenario. */
export async function openBrowserServer({
  basePath,
  scenario,
}: BrowserServerOptions): Promise<BrowserServer> {
  const defaults: SettingsPatch = {
    // Automated browsers get answers at once unless they ask for latency.
    latency: { default: navigator.webdriver ? { min: 0, max: 0 } : HUMAN_LATENCY },
  }
  const changes = new Set<(change: ServerChange) => void>()
  // One for the page's life: who enters a scenario wants to see the calls that led there.
  const log = createCallLog()
  const troubles = new Set<() => void>()

  async function openWorld({ store, storage }: Opened, start?: StartScenario): Promise<World> {
    const server = await createServer({
      store,
      storage,
      defaults: { ...defaults, ...start?.settings },
      log,
      ...(start ? { initial: { seed: start.seed } } : {}),
    })
    server.onChange((change) => {
      for (const listener of changes) listener(change)
    })
    server.onTrouble(() => {
      for (const listener of troubles) listener()
    })
    return { server, store, own: start !== undefined }
  }

  let world = await openWorld(
    scenario ? await openScenario(scenario) : await openKept(defaultAccount),
    scenario,
  )

  /** Takes the place of the present world; whoever shows its data hears of it. */
  async function move(next: World): Promise<void> {
    const last = world
    world = next
    log.startWorld()
    await last.server.close()
    for (const kind of ['settings', 'data'] as const) {
      for (const listener of changes) listener({ origin: 'control', kind })
    }
  }

  return {
    handle: (request) => fetchLike(world.server, request),
    async startWorker() {
      const { startWorker } = await import('~/server/worker')
      await startWorker({ handle: (request) => world.server.handle(request) }, basePath)
    },
    settings: () => world.server.settings(),
    now: () => world.server.now(),
    onChange: (listener) => subscribe(changes, listener),
    onCall: (listener) => log.subscribe(listener),
    troubles: () => world.server.troubles(),
    onTrouble: (listener) => subscribe(troubles, listener),
    inScenario: () => world.own,
    async enterScenario({ seed, settings }) {
      const start = { seed: seed ?? world.server.seed(), settings }
      await move(await openWorld(await openScenario(start, seed ? undefined : world.store), start))
    },
    async leaveScenario() {
      if (world.own) await move(await openWorld(await openKept(defaultAccount)))
    },
    async keepState() {
      const { keepState } = await import('~/server/keep-state')
      await keepState(world.store, () => openKept(defaultAccount))
    },
  }
}

type World = { server: Server; store: Store; own: boolean }

type Opened = { store: Store; storage: StorageStatus }

/** The store that the browser keeps, or one in memory where it keeps none (private window, blocked storage). */
async function openKept(account: typeof defaultAccount): Promise<Opened> {
  try {
    const store = await openIndexedDbStore({
      name: databaseName,
      initial: () => account(Date.now()),
    })
    return { store, storage: { kind: 'browser' } }
  } catch (error) {
    console.warn('The browser keeps no data for this page; it is lost when the page closes.', error)
    const store = await openMemory(account(Date.now()))
    return { store, storage: { kind: 'memory', reason: 'unavailable' } }
  }
}

/** A world in memory: the seed's, or a copy of what another store holds. */
async function openScenario({ seed, settings }: StartScenario, from?: Store): Promise<Opened> {
  const now = clockNow(settings.clock ?? { kind: 'system' }, Date.now())
  const initial = from
    ? await from.transaction('readonly', readAccount)
    : await seedAccount(seed, now)
  return { store: await openMemory(initial), storage: { kind: 'memory', reason: 'scenario' } }
}

/** Loaded when needed: most visits have a database. */
async function openMemory(initial: Account): Promise<Store> {
  const { createMemoryStore } = await import('~/server/store/memory')
  return createMemoryStore({ initial })
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function fetchLike(server: Server, request: Request): Promise<Response> {
  const response = await server.handle(request)
  if (response.type === 'error') throw new TypeError('Failed to fetch')
  return response
}

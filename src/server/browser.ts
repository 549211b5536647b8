import {
  HUMAN_LATENCY,
  type CallRecord,
  type ControlSettings,
  type SeedName,
  type ServerChange,
  type SettingsPatch,
  type StorageStatus,
} from '~/contract/control'
import { createServer, type Server } from '~/server/server'
import { defaultAccount } from '~/server/seed/default'
import { seedAccount } from '~/server/seed/seeds'
import { openIndexedDbStore } from '~/server/store/indexed-db'
import { createMemoryStore } from '~/server/store/memory'
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
  onChange(listener: (change: ServerChange) => void): () => void
  onCall(listener: (call: CallRecord) => void): () => void
  /** Copies what this tab holds, a scenario's world, into the data that the browser keeps. */
  keepState(): Promise<void>
}

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
  const { store, storage } = scenario
    ? await openScenario(scenario)
    : await openKept(defaultAccount)
  const server = await createServer({
    store,
    storage,
    defaults: { ...defaults, ...scenario?.settings },
    ...(scenario ? { initial: { seed: scenario.seed } } : {}),
  })
  return {
    handle: (request) => fetchLike(server, request),
    async startWorker() {
      const { startWorker } = await import('~/server/worker')
      await startWorker(server, basePath)
    },
    settings: () => server.settings(),
    onChange: (listener) => server.onChange(listener),
    onCall: (listener) => server.onCall(listener),
    async keepState() {
      const { keepState } = await import('~/server/keep-state')
      await keepState(store, () => openKept(defaultAccount))
    },
  }
}

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
    const store = createMemoryStore({ initial: account(Date.now()) })
    return { store, storage: { kind: 'memory', reason: 'unavailable' } }
  }
}

async function openScenario({ seed, settings }: StartScenario): Promise<Opened> {
  const now = clockNow(settings.clock ?? { kind: 'system' }, Date.now())
  const store = createMemoryStore({ initial: await seedAccount(seed, now) })
  return { store, storage: { kind: 'memory', reason: 'scenario' } }
}

async function fetchLike(server: Server, request: Request): Promise<Response> {
  const response = await server.handle(request)
  if (response.type === 'error') throw new TypeError('Failed to fetch')
  return response
}

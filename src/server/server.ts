import type {
  ControlSettings,
  SeedName,
  ServerChange,
  SettingsPatch,
  StorageStatus,
  StorageTrouble,
} from '~/contract/control'
import { answerCall } from '~/server/answer-call'
import { createCallLog, type CallLog } from '~/server/call-log'
import { openControlState, type ControlState, type StoredControl } from '~/server/control-state'
import { createRandomness, type Random } from '~/server/random'
import type { Store } from '~/server/store/store'
import { createTroubles, storageStatus, type Troubles } from '~/server/troubles'

export type ServerOptions = {
  store: Store
  storage: StorageStatus
  /** What holds where nobody set anything, over `DEFAULT_SETTINGS`. */
  defaults?: SettingsPatch
  /** What a store that was just filled was filled with. */
  initial?: Partial<StoredControl>
  /** The log of calls to go on with; one of its own otherwise. */
  log?: CallLog
  /** Hears of errors that are the server's own fault. */
  onError?: (error: unknown) => void
}

/** The backend: one function from request to response over a store. It does not know through which door a call came. */
export type Server = {
  /**
   * Answers an API call, or a control call when the path has `/__server/`. Never rejects; a broken connection is
   * `Response.error()`.
   */
  handle(request: Request): Promise<Response>
  /** The settings in force. */
  settings(): ControlSettings
  /** The account it was last filled with. */
  seed(): SeedName
  /** The server's time in milliseconds. */
  now(): number
  /** Hears of changes that the page's own calls did not make. Returns the way to stop. */
  onChange(listener: (change: ServerChange) => void): () => void
  /** What there is to say about the store. */
  troubles(): StorageTrouble[]
  /** Hears when there is more to say. Returns the way to stop. */
  onTrouble(listener: () => void): () => void
  close(): Promise<void>
}

/** What the parts of the server share. */
export type ServerContext = {
  store: Store
  storage: StorageStatus
  control: ControlState
  log: CallLog
  troubles: Troubles
  randomFor: (seed: number | null, call: string) => Random
  /** Tells the page. */
  changed(change: ServerChange): void
  /** An instance changes by itself half-way through this time, and at its end: tells the page and the other tabs then. */
  restarting(milliseconds: number): void
  onError(error: unknown): void
}

export async function createServer(options: ServerOptions): Promise<Server> {
  const { store } = options
  const listeners = new Set<(change: ServerChange) => void>()
  const timers = new Set<ReturnType<typeof setTimeout>>()

  function tellAfter(milliseconds: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      store.announce('data')
      context.changed({ origin: 'time', kind: 'data' })
    }, milliseconds)
    timers.add(timer)
  }

  const context: ServerContext = {
    store,
    storage: options.storage,
    control: await openControlState(store, options.defaults ?? {}, options.initial),
    log: options.log ?? createCallLog(),
    troubles: createTroubles(),
    randomFor: createRandomness(),
    changed(change) {
      for (const listener of listeners) listener(change)
    },
    restarting(milliseconds) {
      if (milliseconds === 0 || context.control.settings().clock.kind === 'frozen') return
      tellAfter(milliseconds / 2)
      tellAfter(milliseconds)
    },
    onError: options.onError ?? ((error) => console.error(error)),
  }
  const stopListening = store.onAnnouncement((kind) => {
    const known = kind === 'settings' ? context.control.reload() : Promise.resolve()
    known.then(
      () => context.changed({ origin: 'other-tab', kind }),
      (error: unknown) => context.onError(error),
    )
  })
  return {
    async handle(request) {
      const url = new URL(request.url)
      const control = url.pathname.indexOf('/__server/')
      if (control < 0) return answerCall(request, url, context)
      try {
        const { answerControl } = await import('~/server/control/answer-control')
        return await answerControl(
          request,
          url.pathname.slice(control + '/__server/'.length),
          context,
        )
      } catch (error) {
        context.onError(error)
        return Response.error()
      }
    },
    settings: () => context.control.settings(),
    seed: () => context.control.seed(),
    now: () => context.control.now(),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    troubles() {
      const met = context.troubles.list()
      const status = storageStatus(context)
      if (status.kind !== 'memory' || status.reason !== 'unavailable') return met
      return [{ kind: 'unavailable', times: 1 }, ...met]
    },
    onTrouble: (listener) => context.troubles.subscribe(listener),
    async close() {
      stopListening()
      for (const timer of timers) clearTimeout(timer)
      await store.close()
    },
  }
}

import type { StorageStatus, StorageTrouble } from '~/contract/control'
import type { ServerContext } from '~/server/server'

type Met = Exclude<StorageTrouble['kind'], 'unavailable'>

/** What the server met in its store that whoever works with it should hear of, and how often. */
export type Troubles = {
  met(kind: Met): void
  list(): StorageTrouble[]
  /** Returns the way to stop. */
  subscribe(listener: () => void): () => void
}

export function createTroubles(): Troubles {
  const times = new Map<Met, number>()
  const listeners = new Set<() => void>()
  return {
    met(kind) {
      times.set(kind, (times.get(kind) ?? 0) + 1)
      for (const listener of listeners) listener()
    },
    list: () => [...times].map(([kind, count]) => ({ kind, times: count })),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Where the data are kept; a setting may pretend that the browser keeps none. */
export function storageStatus({
  storage,
  control,
}: Pick<ServerContext, 'storage' | 'control'>): StorageStatus {
  const unavailable = control.settings().storage === 'unavailable'
  return unavailable ? { kind: 'memory', reason: 'unavailable' } : storage
}

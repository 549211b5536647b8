import { useSyncExternalStore } from 'react'
import type { StorageTrouble } from '~/contract/control'

let troubles: readonly StorageTrouble[] = []
const listeners = new Set<() => void>()

/** What there is to say about the place where the sandbox keeps its data; no action of the API tells it, the page's entry does. */
export function useStorageTroubles(): readonly StorageTrouble[] {
  return useSyncExternalStore(subscribe, current)
}

export function setStorageTroubles(next: readonly StorageTrouble[]): void {
  // Nothing to say, as almost always: nobody need look again.
  if (next.length === 0 && troubles.length === 0) return
  troubles = next
  for (const listener of listeners) listener()
}

function current(): readonly StorageTrouble[] {
  return troubles
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

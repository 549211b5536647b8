import { useSyncExternalStore } from 'react'
import { LIMITS } from '~/contract/limits'

let limit: number = LIMITS.keyPairsPerRegion
const listeners = new Set<() => void>()

/**
 * Key pairs that a region can hold. The real limit cannot be raised and no action tells it; a scenario may set another, and
 * the page's entry passes it on.
 */
export function useKeyPairLimit(): number {
  return useSyncExternalStore(subscribe, keyPairLimit)
}

export function setKeyPairLimit(next: number): void {
  if (next === limit) return
  limit = next
  for (const listener of listeners) listener()
}

function keyPairLimit(): number {
  return limit
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

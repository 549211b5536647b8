import { useSyncExternalStore } from 'react'
import type { ControlSettings } from '~/contract/control'
import { LIMITS } from '~/contract/limits'

/**
 * What holds for this account and no action of the API tells. In the real product it never changes; a scenario may set it
 * otherwise, and the page's entry passes that on.
 */
export type AccountRules = {
  /** Key pairs that a region can hold. */
  keyPairLimit: number
  /** Key types that an import accepts. */
  keyTypes: ControlSettings['keyTypes']
}

let rules: AccountRules = { keyPairLimit: LIMITS.keyPairsPerRegion, keyTypes: 'documented' }
const listeners = new Set<() => void>()

export function useAccountRules(): AccountRules {
  return useSyncExternalStore(subscribe, accountRules)
}

export function accountRules(): AccountRules {
  return rules
}

export function setAccountRules(next: AccountRules): void {
  if (next.keyPairLimit === rules.keyPairLimit && next.keyTypes === rules.keyTypes) return
  rules = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

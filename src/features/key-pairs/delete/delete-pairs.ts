import { toApiError } from '~/api/api-error'
import { carryOut, deleteCall, restoreCall } from '~/api/key-pair-changes'
import { readKeyPairsNamed } from '~/api/key-pairs-named'
import type { KeyPair } from '~/contract/key-pairs'
import { LIMITS } from '~/contract/limits'

/**
 * Deletes key pairs, 100 names a call. A lost answer is looked up: the deletion counts when none of the names is there any
 * more. Throws `ApiError`; then none of the call's key pairs was deleted, or nobody knows.
 */
export async function deletePairs(regionId: string, names: readonly string[]): Promise<void> {
  const some = names.slice(0, LIMITS.namesPerDelete)
  try {
    await carryOut(deleteCall(regionId, some))
  } catch (error) {
    const fault = toApiError(error)
    if (fault.code !== 'NetworkError' || !(await areGone(regionId, some))) throw fault
  }
  if (names.length > some.length) await deletePairs(regionId, names.slice(some.length))
}

async function areGone(regionId: string, names: readonly string[]): Promise<boolean> {
  try {
    return (await readKeyPairsNamed(regionId, names)).length === 0
  } catch {
    return false
  }
}

/** What became of bringing key pairs back. */
export type Restored = {
  restored: string[]
  failed: { name: string; code: string; message: string }[]
}

/** Imports deleted key pairs again, one after the other, the oldest first so that their order stays. */
export async function restorePairs(regionId: string, pairs: readonly KeyPair[]): Promise<Restored> {
  const outcome: Restored = { restored: [], failed: [] }
  const oldestFirst = pairs.toSorted((a, b) => a.CreationTime.localeCompare(b.CreationTime))
  for (const pair of oldestFirst) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the order of import is the order of the list
      await carryOut(restoreCall(regionId, pair))
      outcome.restored.push(pair.KeyPairName)
    } catch (error) {
      const { code, message } = toApiError(error)
      outcome.failed.push({ name: pair.KeyPairName, code, message })
    }
  }
  return outcome
}

/** Those that can be brought back: without its public key a key pair cannot be imported again. */
export function restorable(pairs: readonly KeyPair[], names: readonly string[]): KeyPair[] {
  return pairs.filter(({ KeyPairName, PublicKey }) => PublicKey && names.includes(KeyPairName))
}

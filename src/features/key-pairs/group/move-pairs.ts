import { toApiError } from '~/api/api-error'
import { carryOut, joinGroupCall } from '~/api/key-pair-changes'
import type { KeyPair } from '~/contract/key-pairs'

export type MoveFailure = { name: string; code: string; message: string; requestId: string }

/** Those of `names` that are not in the target group yet. */
export function namesToMove(
  pairs: readonly KeyPair[],
  names: readonly string[],
  target: string,
): string[] {
  if (target === '') return []
  return pairs
    .filter(({ KeyPairName, ResourceGroupId }) => {
      return names.includes(KeyPairName) && ResourceGroupId !== target
    })
    .map(({ KeyPairName }) => KeyPairName)
}

/** Moves key pairs one after the other, whatever becomes of the others; answers what failed. */
export async function movePairs(
  regionId: string,
  names: readonly string[],
  target: string,
): Promise<MoveFailure[]> {
  const failed: MoveFailure[] = []
  for (const name of names) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the service takes one key pair a call; a burst would be throttled
      await carryOut(joinGroupCall(regionId, name, target))
    } catch (error) {
      const { code, message, requestId } = toApiError(error)
      // Being there already is what was wanted; a lost answer followed by a second try ends here.
      if (code !== 'InvalidResourceGroup.Duplicate') failed.push({ name, code, message, requestId })
    }
  }
  return failed
}

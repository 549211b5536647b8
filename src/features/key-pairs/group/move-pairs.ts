import { toApiError } from '~/api/api-error'
import { carryOut, joinGroupCall } from '~/api/key-pair-changes'
import type { KeyPair } from '~/contract/key-pairs'
import type { ResourceGroup } from '~/contract/resource-groups'

export type MoveFailure = { name: string; code: string; message: string; requestId: string }

/** The id of the group a key pair is in; one that was never put into any is in the account's default group. */
export function groupOf({ ResourceGroupId }: KeyPair, groups: readonly ResourceGroup[]): string {
  return ResourceGroupId || (groups.find(({ Name }) => Name === 'default')?.Id ?? '')
}

/** Those of `names` that are not in the target group yet. */
export function namesToMove(
  pairs: readonly KeyPair[],
  groups: readonly ResourceGroup[],
  names: readonly string[],
  target: string,
): string[] {
  if (target === '') return []
  return pairs
    .filter((pair) => names.includes(pair.KeyPairName) && groupOf(pair, groups) !== target)
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

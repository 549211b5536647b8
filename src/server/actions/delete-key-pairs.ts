import type { DeleteKeyPairsRequest } from '~/contract/key-pairs'
import { LIMITS } from '~/contract/limits'
import type { Call } from '~/server/call'
import { Fault } from '~/server/fault'
import { parseJsonList } from '~/server/params'
import { isBound } from '~/server/store/instances'
import { removeKeyPairs } from '~/server/store/key-pairs'

/** DeleteKeyPairs: all or nothing; names that do not exist are ignored. */
export async function deleteKeyPairs(
  params: DeleteKeyPairsRequest,
  { store }: Call,
): Promise<object> {
  const region = params.RegionId
  const names = parseJsonList(params.KeyPairNames)
  if (!names || names.length === 0) throw new Fault('InvalidKeyPairNames.ValueNotSupported')
  if (names.length > LIMITS.namesPerDelete) throw new Fault('InstanceKeyPairLimitExceeded')
  await store.transaction('readwrite', async (tx) => {
    for (const name of names) {
      if (name !== '' && (await isBound(tx, region, name))) {
        throw new Fault('InvalidParameter.KeypairAlreadyAttachedInstance')
      }
    }
    await removeKeyPairs(tx, region, new Set(names))
  })
  return {}
}

import { keyPairNameProblem } from '~/contract/key-pair-name'
import type { CreateKeyPairRequest } from '~/contract/key-pairs'
import type { Call } from '~/server/call'
import { Fault } from '~/server/fault'
import { keyPairId } from '~/server/random'
import { requireGroup } from '~/server/resource-group'
import { addKeyPair, countKeyPairs, findKeyPair } from '~/server/store/key-pairs'
import { keyPairRecord, type KeyPairRecord, type Tag } from '~/server/store/records'

/** Refuses a name that breaks the rule. */
export function checkName(name: string): void {
  if (keyPairNameProblem(name)) throw new Fault('InvalidKeyPairName.Malformed')
}

/**
 * Stores a new key pair: group, uniqueness and quota are checked in the transaction that writes, so that of two calls
 * for one name, or for the last free place, exactly one wins.
 */
export async function storeKeyPair(
  params: CreateKeyPairRequest,
  key: { publicKey: string; fingerprint: string; tags: Tag[] },
  { store, settings, now, random }: Call,
): Promise<KeyPairRecord> {
  const record = keyPairRecord({
    ...key,
    region: params.RegionId,
    name: params.KeyPairName,
    id: keyPairId(random),
    createdAt: now,
    resourceGroup: params.ResourceGroupId ?? '',
  })
  await store.transaction('readwrite', async (tx) => {
    await requireGroup(tx, params.ResourceGroupId)
    if (await findKeyPair(tx, record.region, record.name)) throw new Fault('KeyPair.AlreadyExist')
    if ((await countKeyPairs(tx, record.region)) >= settings.limits.keyPairsPerRegion) {
      throw new Fault('QuotaExceed.KeyPair')
    }
    await addKeyPair(tx, record)
  })
  return record
}

import type { ImportKeyPairRequest } from '~/contract/key-pairs'
import type { Answer, Call } from '~/server/call'
import { checkName, storeKeyPair } from '~/server/new-key-pair'
import { newTags } from '~/server/tagging'

/** ImportKeyPair. The key is read before the transaction begins; only then is the ssh library loaded. */
export async function importKeyPair(
  params: ImportKeyPairRequest,
  call: Call,
): Promise<Answer<'ImportKeyPair'>> {
  checkName(params.KeyPairName)
  const { readPublicKey } = await import('~/server/public-key')
  const key = await readPublicKey(params.PublicKeyBody, call.settings)
  const tags = newTags(params.Tag)
  const record = await storeKeyPair(params, { ...key, tags }, call)
  return { KeyPairName: record.name, KeyPairFingerPrint: record.fingerprint }
}

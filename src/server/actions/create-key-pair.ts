import type { CreateKeyPairRequest } from '~/contract/key-pairs'
import type { Answer, Call } from '~/server/call'
import { checkName, storeKeyPair } from '~/server/new-key-pair'
import { newTags } from '~/server/tagging'

/** CreateKeyPair: RSA 2048. The private key is in this one answer and nowhere else. Only now is the ssh library loaded. */
export async function createKeyPair(
  params: CreateKeyPairRequest,
  call: Call,
): Promise<Answer<'CreateKeyPair'>> {
  checkName(params.KeyPairName)
  const tags = newTags(params.Tag)
  const { makeKeyPair } = await import('~/server/make-key-pair')
  const { readPublicKey } = await import('~/server/public-key')
  // Made before the transaction, which may not wait for it.
  const made = await makeKeyPair(call)
  const key = await readPublicKey(made.publicKeyLine, {
    keyTypes: 'documented',
    keyChecks: 'strict',
  })
  const record = await storeKeyPair(params, { ...key, tags }, call)
  return {
    KeyPairId: record.id,
    KeyPairName: record.name,
    KeyPairFingerPrint: record.fingerprint,
    PrivateKeyBody: made.privateKeyPem,
  }
}

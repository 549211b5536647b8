import type { ControlSettings } from '~/contract/control'
import { md5Fingerprint } from '~/ssh/fingerprint'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { Fault } from '~/server/fault'
import { readLoosely } from '~/server/loose-key'

export type ImportedKey = { publicKey: string; fingerprint: string }

/** Reads what ImportKeyPair was given; refuses what the settings do not accept with `InvalidPublicKeyBody.Malformed`. */
export function readPublicKey(
  text: string,
  { keyTypes, keyChecks }: Pick<ControlSettings, 'keyTypes' | 'keyChecks'>,
): ImportedKey {
  const result = parsePublicKey(text, { acceptedTypes: keyTypes })
  if (result.ok) {
    return { publicKey: result.key.line, fingerprint: md5Fingerprint(result.key) }
  }
  const loose = keyChecks === 'lenient' ? readLoosely(text, keyTypes) : null
  if (!loose) throw new Fault('InvalidPublicKeyBody.Malformed')
  return loose
}

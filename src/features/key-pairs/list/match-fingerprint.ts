import type { KeyPair } from '~/contract/key-pairs'
import { sha256Fingerprint } from '~/ssh/fingerprint'
import { parsePublicKey } from '~/ssh/parse-public-key'
import type { FingerprintSearch } from './fingerprint-text'

/** The key pairs whose fingerprint begins with the one searched for. SHA256 is computed from their public keys. */
export function matchFingerprint(
  pairs: readonly KeyPair[],
  { hash, text }: FingerprintSearch,
): KeyPair[] {
  if (hash === 'MD5') {
    return pairs.filter(({ KeyPairFingerPrint }) =>
      KeyPairFingerPrint.replaceAll(':', '').startsWith(text),
    )
  }
  return pairs.filter(({ PublicKey }) => {
    const result = parsePublicKey(PublicKey ?? '', { acceptedTypes: 'modern' })
    return result.ok && sha256Fingerprint(result.key).startsWith(`SHA256:${text}`)
  })
}

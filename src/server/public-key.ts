import type { ControlSettings } from '~/contract/control'
import { md5Fingerprint } from '~/ssh/fingerprint'
import { parsePublicKey } from '~/ssh/parse-public-key'
import type { SshCertificate } from '~/ssh/public-key'
import { Fault } from '~/server/fault'
import { readLoosely } from '~/server/loose-key'

export type ImportedKey = { publicKey: string; fingerprint: string }

/** Reads what ImportKeyPair was given; refuses what the settings do not accept with `InvalidPublicKeyBody.Malformed`. */
export async function readPublicKey(
  text: string,
  { keyTypes, keyChecks }: Pick<ControlSettings, 'keyTypes' | 'keyChecks'>,
): Promise<ImportedKey> {
  const result = parsePublicKey(text, { acceptedTypes: keyTypes })
  if (result.ok) {
    const { certificate } = result.key
    if (certificate && keyChecks === 'strict' && (await isForged(certificate)))
      throw new Fault('InvalidPublicKeyBody.Malformed')
    return { publicKey: result.key.line, fingerprint: md5Fingerprint(result.key) }
  }
  const loose = keyChecks === 'lenient' ? readLoosely(text, keyTypes) : null
  if (!loose) throw new Fault('InvalidPublicKeyBody.Malformed')
  return loose
}

/** OpenSSH reads no certificate that its CA did not sign. */
async function isForged(certificate: SshCertificate): Promise<boolean> {
  const { caVerdict } = await import('~/ca-signature/ca-signature')
  return caVerdict(certificate) === 'wrong'
}

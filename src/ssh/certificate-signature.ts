// The signature of the CA as a certificate carries it. Whether it is right is asked in `ca-signature/`, which is loaded
// only when there is a certificate.
import type { KeyFamily } from '~/ssh/key-types'
import type { CertificateSignature } from '~/ssh/public-key'
import type { WireReader } from '~/ssh/wire'

/** A signature that a security key made through a browser. PROTOCOL.u2f. */
export const WEBAUTHN = 'webauthn-sk-ecdsa-sha2-nistp256@openssh.com'

/** Reads a signature made by a key of that family. Throws an `SshProblemError`. */
export function readSignature(reader: WireReader, family: KeyFamily): CertificateSignature {
  const algorithm = reader.text()
  const data = reader.string()
  if (family !== 'ecdsa-sk' && family !== 'ed25519-sk') return { algorithm, data }
  const start = reader.offset
  reader.byte()
  reader.uint32()
  const tail = reader.bytes.subarray(start, reader.offset)
  // Made by a browser: origin, client data and extensions follow. PROTOCOL.u2f.
  if (algorithm === WEBAUTHN) for (let field = 0; field < 3; field++) reader.string()
  return { algorithm, data, tail }
}

// The signature of the CA. PROTOCOL.certkeys; the algorithms are those of RFC 4253 §6.6, RFC 8332,
// RFC 5656 §3.1.2, RFC 8709 §6 and, for security keys, PROTOCOL.u2f.
import { concatBytes } from '~/lib/bytes'
import type { KeyFamily } from '~/ssh/key-types'
import type { PlainKey } from '~/ssh/public-key'
import { sha256 } from '~/ssh/sha256'
import { isDsaSignature } from '~/ssh/verify-dsa'
import { isEcdsaSignature } from '~/ssh/verify-ecdsa'
import { isEd25519Signature } from '~/ssh/verify-ed25519'
import { isRsaSignature } from '~/ssh/verify-rsa'
import type { WireReader } from '~/ssh/wire'

const WEBAUTHN = 'webauthn-sk-ecdsa-sha2-nistp256@openssh.com'

/** A signature as a certificate carries it; the tail is that of a security key. */
export type CertificateSignature = {
  readonly algorithm: string
  readonly data: Uint8Array
  /** Security keys only: flags and counter, 5 octets. */
  readonly tail?: Uint8Array
}

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

/**
 * Whether the CA signed those octets. `unknown` for a signature made through WebAuthn, which is
 * over a browser's own record of the act and is not followed here.
 */
export function checkSignature(
  key: PlainKey,
  signature: CertificateSignature,
  signed: Uint8Array,
): 'right' | 'wrong' | 'unknown' {
  if (key.family === 'ecdsa-sk' && signature.algorithm === WEBAUTHN) return 'unknown'
  return isRight(key, signature, signed) ? 'right' : 'wrong'
}

function isRight(key: PlainKey, signature: CertificateSignature, signed: Uint8Array): boolean {
  const { algorithm, data } = signature
  if (key.rsa) return isRsaSignature(key.rsa, algorithm, data, signed)
  if (algorithm !== key.plainType) return false
  if (key.dsa) return isDsaSignature(key.dsa, data, signed)
  const message = signature.tail ? securityKeyMessage(key, signature.tail, signed) : signed
  if (key.ecdsa) return isEcdsaSignature(key.ecdsa, data, message)
  return key.ed25519 !== undefined && isEd25519Signature(key.ed25519, data, message)
}

// PROTOCOL.u2f: SHA256(application) ‖ flags ‖ counter ‖ (no extensions) ‖ SHA256(message).
function securityKeyMessage(key: PlainKey, tail: Uint8Array, signed: Uint8Array): Uint8Array {
  const application = new TextEncoder().encode(key.application ?? '')
  return concatBytes(sha256(application), tail, sha256(signed))
}

// Whether a CA made the signature of a certificate. PROTOCOL.certkeys; the algorithms are those of RFC 4253 §6.6,
// RFC 8332, RFC 5656 §3.1.2, RFC 8709 §6 and, for security keys, PROTOCOL.u2f.
import { isDsaSignature } from '~/ca-signature/verify-dsa'
import { isEcdsaSignature } from '~/ca-signature/verify-ecdsa'
import { isEd25519Signature } from '~/ca-signature/verify-ed25519'
import { isRsaSignature } from '~/ca-signature/verify-rsa'
import { concatBytes } from '~/lib/bytes'
import { WEBAUTHN } from '~/ssh/certificate-signature'
import type { PlainKey, SshCertificate } from '~/ssh/public-key'
import { sha256 } from '~/ssh/sha256'

/** `unknown`: made through WebAuthn, over a browser's own record of the act, which is not followed here. */
export type CaVerdict = 'right' | 'wrong' | 'unknown'

/** Whether the CA named in a certificate signed it. OpenSSH refuses a certificate where it did not. */
export function caVerdict(
  certificate: Pick<SshCertificate, 'signatureKey' | 'signature' | 'signedPart'>,
): CaVerdict {
  const { signatureKey, signature } = certificate
  if (signatureKey.family === 'ecdsa-sk' && signature.algorithm === WEBAUTHN) return 'unknown'
  return isRight(certificate) ? 'right' : 'wrong'
}

function isRight({
  signatureKey: key,
  signature,
  signedPart,
}: Parameters<typeof caVerdict>[0]): boolean {
  const { algorithm, data } = signature
  if (key.rsa) return isRsaSignature(key.rsa, algorithm, data, signedPart)
  if (algorithm !== key.plainType) return false
  if (key.dsa) return isDsaSignature(key.dsa, data, signedPart)
  const message = signature.tail ? securityKeyMessage(key, signature.tail, signedPart) : signedPart
  if (key.ecdsa) return isEcdsaSignature(key.ecdsa, data, message)
  return key.ed25519 !== undefined && isEd25519Signature(key.ed25519, data, message)
}

// PROTOCOL.u2f: SHA256(application) ‖ flags ‖ counter ‖ (no extensions) ‖ SHA256(message).
function securityKeyMessage(key: PlainKey, tail: Uint8Array, signed: Uint8Array): Uint8Array {
  const application = new TextEncoder().encode(key.application ?? '')
  return concatBytes(sha256(application), tail, sha256(signed))
}

import { bytesToBigInt } from '~/lib/bytes'
import { modInverse, modPow } from '~/ca-signature/modular'
import type { DsaNumbers } from '~/ssh/public-key'
import { sha1 } from '~/ca-signature/sha1'

const INTEGER_OCTETS = 20

/** Whether an `ssh-dss` signature, r ‖ s of 160 bits each over SHA-1, is right. RFC 4253 §6.6. */
export function isDsaSignature(
  key: DsaNumbers,
  signature: Uint8Array,
  message: Uint8Array,
): boolean {
  if (signature.length !== 2 * INTEGER_OCTETS) return false
  const [p, q] = [bytesToBigInt(key.p), bytesToBigInt(key.q)]
  const r = bytesToBigInt(signature.subarray(0, INTEGER_OCTETS))
  const s = bytesToBigInt(signature.subarray(INTEGER_OCTETS))
  if (r === 0n || r >= q || s === 0n || s >= q) return false
  // FIPS 186-4 §4.7.
  const w = modInverse(s, q)
  const u1 = (bytesToBigInt(sha1(message)) * w) % q
  const u2 = (r * w) % q
  const left = modPow(bytesToBigInt(key.g), u1, p)
  const right = modPow(bytesToBigInt(key.y), u2, p)
  return ((left * right) % p) % q === r
}

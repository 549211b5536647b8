import { bigIntToBytes, bytesToBigInt, concatBytes, equalBytes } from '~/lib/bytes'
import { modPow } from '~/ca-signature/modular'
import type { RsaNumbers } from '~/ssh/public-key'
import { sha256 } from '~/ssh/sha256'
import { sha1 } from '~/ca-signature/sha1'
import { sha512 } from '~/ca-signature/sha512'

type Scheme = {
  readonly hash: (bytes: Uint8Array) => Uint8Array
  /** DER of DigestInfo up to the digest. RFC 8017 §9.2, note 1. */
  readonly prefix: readonly number[]
}

const SHA1: Scheme = {
  hash: sha1,
  prefix: [
    0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14,
  ],
}
const SHA256: Scheme = { hash: sha256, prefix: sha2Prefix(1, 32) }
const SHA512: Scheme = { hash: sha512, prefix: sha2Prefix(3, 64) }

// RFC 4253 §6.6 (SHA-1) and RFC 8332 §3.
const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ['ssh-rsa', SHA1],
  ['rsa-sha2-256', SHA256],
  ['rsa-sha2-512', SHA512],
])

function sha2Prefix(arc: number, size: number): readonly number[] {
  const oid = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, arc]
  return [0x30, size + 17, 0x30, 0x0d, 0x06, 0x09, ...oid, 0x05, 0x00, 0x04, size]
}

/**
 * Whether an RSASSA-PKCS1-v1_5 signature of one of the three SSH algorithms is right. RFC 8017
 * §8.2.2. A signature may lack leading zeros, as old PuTTY wrote it.
 */
export function isRsaSignature(
  { exponent, modulus }: RsaNumbers,
  algorithm: string,
  signature: Uint8Array,
  message: Uint8Array,
): boolean {
  const scheme = SCHEMES.get(algorithm)
  const n = bytesToBigInt(modulus)
  const s = bytesToBigInt(signature)
  if (scheme === undefined || signature.length > modulus.length || s >= n) return false
  const encoded = bigIntToBytes(modPow(s, bytesToBigInt(exponent), n), modulus.length)
  const info = concatBytes(new Uint8Array(scheme.prefix), scheme.hash(message))
  const padding = new Uint8Array(modulus.length - info.length - 3).fill(0xff)
  const frame = concatBytes(new Uint8Array([0, 1]), padding, new Uint8Array(1), info)
  return equalBytes(encoded, frame)
}

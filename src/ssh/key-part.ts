// The key-specific fields of each family, alone in a plain key and in the middle of a certificate.
import { bytesAreAscii } from '~/lib/bytes'
import { CURVES, isPointOnCurve } from '~/ssh/curves'
import type { CurveName, KeyType } from '~/ssh/key-types'
import { refuse, refuseBlob } from '~/ssh/problem'
import type { DsaNumbers, KeyPart } from '~/ssh/public-key'
import type { WireReader } from '~/ssh/wire'

const RSA_MIN_BITS = 1024
const RSA_MAX_BITS = 16_384
const RSA_MAX_EXPONENT_BITS = 64
const DSA_P_BITS = 1024
const DSA_Q_BITS = 160
const ED25519_OCTETS = 32

const decoder = new TextDecoder()

/**
 * Reads the fields after the type name (and, in a v01 certificate, after the nonce) and checks
 * their values. Throws an `SshProblemError`.
 */
export function readKeyPart(reader: WireReader, type: KeyType): KeyPart {
  switch (type.family) {
    case 'rsa':
      return readRsa(reader)
    case 'dsa':
      return readDsa(reader)
    case 'ecdsa':
      return readEcdsa(reader, type.curve ?? 'nistp256')
    case 'ed25519':
      return readEd25519(reader)
    case 'ecdsa-sk':
      return { ...readEcdsa(reader, 'nistp256'), application: reader.text() }
    case 'ed25519-sk':
      return { ...readEd25519(reader), application: reader.text() }
  }
}

/** Bit length of a big-endian magnitude without leading zeros. */
export function bitLength(magnitude: Uint8Array): number {
  const first = magnitude[0]
  return first === undefined ? 0 : magnitude.length * 8 - (Math.clz32(first) - 24)
}

// RFC 4253 §6.6: mpint e, mpint n. OpenSSH reads 1024 to 16384 bits and does not look at e; an even
// or tiny e cannot work, and OpenSSL stops at 64 bits.
function readRsa(reader: WireReader): KeyPart {
  const start = reader.offset
  const exponent = reader.mpint()
  const middle = reader.offset
  const modulus = reader.mpint()
  const exponentBits = bitLength(exponent)
  if (exponentBits < 2 || exponentBits > RSA_MAX_EXPONENT_BITS || !isOdd(exponent)) {
    refuseBlob('bad-rsa', start)
  }
  const bits = bitLength(modulus)
  if (bits < RSA_MIN_BITS) refuse('key-too-small', { bits })
  if (bits > RSA_MAX_BITS) refuse('key-too-large', { bits })
  if (!isOdd(modulus)) refuseBlob('bad-rsa', middle)
  return { bits, rsa: { exponent, modulus } }
}

// RFC 4253 §6.6: mpint p, q, g, y. A signature is fixed at 2 × 160 bits, so no other size can work.
function readDsa(reader: WireReader): KeyPart {
  const start = reader.offset
  const dsa = { p: reader.mpint(), q: reader.mpint(), g: reader.mpint(), y: reader.mpint() }
  if (!isDsaInRange(dsa)) refuseBlob('bad-dsa', start)
  return { bits: DSA_P_BITS, dsa }
}

function isDsaInRange({ p, q, g, y }: DsaNumbers): boolean {
  if (bitLength(p) !== DSA_P_BITS || bitLength(q) !== DSA_Q_BITS) return false
  if (!isOdd(p) || !isOdd(q)) return false
  return [g, y].every((value) => bitLength(value) > 0 && !isOne(value) && isLess(value, p))
}

// RFC 5656 §3.1: string curve id, string Q.
function readEcdsa(reader: WireReader, name: CurveName): KeyPart {
  const start = reader.offset
  const id = reader.string()
  const curve = CURVES[name]
  if (!bytesAreAscii(id, name)) {
    const detected = decoder.decode(id.subarray(0, 64))
    refuse('curve-mismatch', {
      detected,
      expected: name,
      position: { in: 'blob', offset: start },
    })
  }
  const middle = reader.offset
  const point = reader.string()
  if (!isPointOnCurve(point, curve)) refuseBlob('bad-ec-point', middle)
  return { bits: curve.bits, ecdsa: { curve: name, point } }
}

// RFC 8709 §4: string pk of 32 octets.
function readEd25519(reader: WireReader): KeyPart {
  const start = reader.offset
  const ed25519 = reader.string()
  if (ed25519.length !== ED25519_OCTETS) refuseBlob('bad-ec-point', start)
  return { bits: 256, ed25519 }
}

function isOdd(magnitude: Uint8Array): boolean {
  return ((magnitude[magnitude.length - 1] ?? 0) & 1) === 1
}

function isOne(magnitude: Uint8Array): boolean {
  return magnitude.length === 1 && magnitude[0] === 1
}

function isLess(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return a.length < b.length
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

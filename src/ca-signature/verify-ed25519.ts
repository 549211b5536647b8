import { bigIntToBytes, bytesToBigInt, concatBytes, equalBytes } from '~/lib/bytes'
import { mod, modInverse, modPow } from '~/ca-signature/modular'
import { sha512 } from '~/ca-signature/sha512'

// RFC 8032 §5.1. −x² + y² = 1 + d x² y² over p = 2^255 − 19.
const P = 2n ** 255n - 19n
const L = 2n ** 252n + 27742317777372353535851937790883648493n
const D = mod(-121665n * modInverse(121666n, P), P)
const SQRT_M1 = modPow(2n, (P - 1n) / 4n, P)
const SIGN_BIT = 1n << 255n

/** Extended coordinates: x = X/Z, y = Y/Z, T = XY/Z. */
type Point = { readonly x: bigint; readonly y: bigint; readonly z: bigint; readonly t: bigint }

const NEUTRAL: Point = { x: 0n, y: 1n, z: 1n, t: 0n }

/**
 * Whether an Ed25519 signature, R ‖ S of 32 octets each, is right. RFC 8032 §5.1.7 without the
 * cofactor, as OpenSSH checks it.
 */
export function isEd25519Signature(
  key: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array,
): boolean {
  if (signature.length !== 64) return false
  const r = signature.subarray(0, 32)
  const s = littleEndian(signature.subarray(32))
  const a = decodePoint(key)
  const base = decodePoint(bigIntToBytes(mod(4n * modInverse(5n, P), P), 32).toReversed())
  if (s >= L || !a || !base) return false
  const k = littleEndian(sha512(concatBytes(r, key, message))) % L
  const minusA = { x: P - a.x, y: a.y, z: 1n, t: P - a.t }
  return equalBytes(encodePoint(addMultiples(base, s, minusA, k)), r)
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytesToBigInt(bytes.toReversed())
}

// RFC 8032 §5.1.3: x from y and a sign bit.
function decodePoint(bytes: Uint8Array): Point | undefined {
  const encoded = littleEndian(bytes)
  const y = encoded % SIGN_BIT
  if (y >= P) return undefined
  const u = mod(y * y - 1n, P)
  const v = mod(D * y * y + 1n, P)
  const root = (u * v ** 3n * modPow(u * v ** 7n, (P - 5n) / 8n, P)) % P
  const check = mod(v * root * root, P)
  if (check !== u && check !== mod(-u, P)) return undefined
  const x = check === u ? root : (root * SQRT_M1) % P
  const isNegative = encoded >= SIGN_BIT
  if (x === 0n && isNegative) return undefined
  const signed = (x & 1n) === (isNegative ? 1n : 0n) ? x : P - x
  return { x: signed, y, z: 1n, t: (signed * y) % P }
}

function encodePoint({ x, y, z }: Point): Uint8Array {
  const inverse = modInverse(z, P)
  const sign = ((x * inverse) % P) & 1n
  return bigIntToBytes(((y * inverse) % P) + sign * SIGN_BIT, 32).toReversed()
}

// u·P + v·Q in one pass over the bits (Shamir's trick).
function addMultiples(p: Point, u: bigint, q: Point, v: bigint): Point {
  const both = add(p, q)
  let sum = NEUTRAL
  for (let bit = 252n; bit >= 0n; bit--) {
    sum = add(sum, sum)
    const [inU, inV] = [(u >> bit) & 1n, (v >> bit) & 1n]
    if (inU && inV) sum = add(sum, both)
    else if (inU) sum = add(sum, p)
    else if (inV) sum = add(sum, q)
  }
  return sum
}

// RFC 8032 §5.1.4; complete, so it doubles as well.
function add(p: Point, q: Point): Point {
  const a = (p.y - p.x) * (q.y - q.x)
  const b = (p.y + p.x) * (q.y + q.x)
  const c = ((2n * p.t * q.t) % P) * D
  const d = 2n * p.z * q.z
  const [e, f, g, h] = [(b - a) % P, (d - c) % P, (d + c) % P, (b + a) % P]
  return { x: mod(e * f, P), y: mod(g * h, P), z: mod(f * g, P), t: mod(e * h, P) }
}

import { BASE_POINTS } from '~/ca-signature/base-points'
import { bytesToBigInt } from '~/lib/bytes'
import { type Curve, CURVES } from '~/ssh/curves'
import type { CurveName } from '~/ssh/key-types'
import { mod, modInverse } from '~/ca-signature/modular'
import { SshProblemError } from '~/ssh/problem'
import type { EcdsaPoint } from '~/ssh/public-key'
import { sha256 } from '~/ssh/sha256'
import { WireReader } from '~/ssh/wire'
import { sha384, sha512 } from '~/ca-signature/sha512'

// RFC 5656 §6.2.1: the hash follows the size of the curve.
const HASHES: Readonly<Record<CurveName, (bytes: Uint8Array) => Uint8Array>> = {
  nistp256: sha256,
  nistp384: sha384,
  nistp521: sha512,
}

/** Jacobian coordinates; z = 0 is the point at infinity. */
type Point = { readonly x: bigint; readonly y: bigint; readonly z: bigint }

/** Whether an ECDSA signature, `mpint r, mpint s`, is right. RFC 5656 §3.1.2, FIPS 186-4 §6.4. */
export function isEcdsaSignature(
  { curve: name, point }: EcdsaPoint,
  signature: Uint8Array,
  message: Uint8Array,
): boolean {
  const curve = CURVES[name]
  const numbers = readNumbers(signature)
  if (!numbers) return false
  const { r, s } = numbers
  const { n, gx, gy } = BASE_POINTS[name]
  if (r === 0n || r >= n || s === 0n || s >= n) return false
  const digest = HASHES[name](message)
  // The digest is never longer than n here but for its unused top: 512 bits against 521.
  const hash = bytesToBigInt(digest)
  const w = modInverse(s, n)
  const base = { x: gx, y: gy, z: 1n }
  const key = {
    x: bytesToBigInt(point.subarray(1, 1 + curve.size)),
    y: bytesToBigInt(point.subarray(1 + curve.size)),
    z: 1n,
  }
  const sum = addMultiples(base, (hash * w) % n, key, (r * w) % n, curve)
  if (sum.z === 0n) return false
  const inverse = modInverse(sum.z, curve.p)
  return mod(sum.x * inverse * inverse, curve.p) % n === r
}

function readNumbers(signature: Uint8Array): { r: bigint; s: bigint } | undefined {
  const reader = new WireReader(signature)
  try {
    const numbers = { r: bytesToBigInt(reader.mpint()), s: bytesToBigInt(reader.mpint()) }
    return reader.remaining === 0 ? numbers : undefined
  } catch (error) {
    if (error instanceof SshProblemError) return undefined
    throw error
  }
}

// u·P + v·Q in one pass over the bits (Shamir's trick).
function addMultiples(p: Point, u: bigint, q: Point, v: bigint, curve: Curve): Point {
  const both = add(p, q, curve)
  let sum: Point = { x: 1n, y: 1n, z: 0n }
  for (let bit = BigInt(curve.bits - 1); bit >= 0n; bit--) {
    sum = double(sum, curve)
    const [inU, inV] = [(u >> bit) & 1n, (v >> bit) & 1n]
    if (inU && inV) sum = add(sum, both, curve)
    else if (inU) sum = add(sum, p, curve)
    else if (inV) sum = add(sum, q, curve)
  }
  return sum
}

// Jacobian formulas for a = −3: dbl-2001-b and the textbook addition (SEC 1 §2.2.1, GECC 3.2.2).
function double({ x, y, z }: Point, { p }: Curve): Point {
  const zz = (z * z) % p
  const yy = (y * y) % p
  const beta = (x * yy) % p
  const alpha = (3n * (x - zz) * (x + zz)) % p
  return {
    x: mod(alpha * alpha - 8n * beta, p),
    y: mod(alpha * (4n * beta - alpha * alpha + 8n * beta) - 8n * yy * yy, p),
    z: mod(2n * y * z, p),
  }
}

function add(a: Point, b: Point, curve: Curve): Point {
  const { p } = curve
  if (a.z === 0n) return b
  if (b.z === 0n) return a
  const [az, bz] = [(a.z * a.z) % p, (b.z * b.z) % p]
  const u = (a.x * bz) % p
  const s = (((a.y * bz) % p) * b.z) % p
  const h = mod(b.x * az - u, p)
  const r = mod(((b.y * az) % p) * a.z - s, p)
  if (h === 0n) return r === 0n ? double(a, curve) : { x: 1n, y: 1n, z: 0n }
  const hh = (h * h) % p
  const hhh = (h * hh) % p
  const v = (u * hh) % p
  const x = mod(r * r - hhh - 2n * v, p)
  return { x, y: mod(r * (v - x) - s * hhh, p), z: (((a.z * b.z) % p) * h) % p }
}

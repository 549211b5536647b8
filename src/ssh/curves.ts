// The three NIST curves, y² = x³ − 3x + b over a prime field. FIPS 186-4 D.1.2, SEC 2.
import { bytesToBigInt } from '~/lib/bytes'
import type { CurveName } from '~/ssh/key-types'

/** A short Weierstrass curve with a = −3. */
export type Curve = {
  readonly bits: number
  /** Octets of one coordinate. */
  readonly size: number
  readonly p: bigint
  readonly b: bigint
}

const P256: Curve = {
  bits: 256,
  size: 32,
  p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
  b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
}

const P384: Curve = {
  bits: 384,
  size: 48,
  p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
  b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
}

const P521: Curve = {
  bits: 521,
  size: 66,
  p: 2n ** 521n - 1n,
  b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
}

/** The curves by the name SSH gives them. RFC 5656 §10.1. */
export const CURVES: Readonly<Record<CurveName, Curve>> = {
  nistp256: P256,
  nistp384: P384,
  nistp521: P521,
}

const UNCOMPRESSED = 4

/**
 * Whether the octets are an uncompressed point (`04 ‖ X ‖ Y`, both of fixed width and below p) that
 * satisfies the curve's equation. Infinity, compressed and hybrid points are not; OpenSSH reads
 * none of them. SEC 1 §2.3.4, RFC 5656 §3.1.
 */
export function isPointOnCurve(point: Uint8Array, { p, b, size }: Curve): boolean {
  if (point.length !== 1 + 2 * size || point[0] !== UNCOMPRESSED) return false
  const x = bytesToBigInt(point.subarray(1, 1 + size))
  const y = bytesToBigInt(point.subarray(1 + size))
  if (x >= p || y >= p) return false
  return ((x * x - 3n) * x + b - y * y) % p === 0n
}

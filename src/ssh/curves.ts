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
  /** Order of the base point. */
  readonly n: bigint
  readonly gx: bigint
  readonly gy: bigint
}

const P256: Curve = {
  bits: 256,
  size: 32,
  p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
  b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  gx: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  gy: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
}

const P384: Curve = {
  bits: 384,
  size: 48,
  p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
  b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  gx: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
  gy: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
}

const P521: Curve = {
  bits: 521,
  size: 66,
  p: 2n ** 521n - 1n,
  b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
  gx: 0xc6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
  gy: 0x11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
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

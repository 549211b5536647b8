import { concatBytes } from '~/lib/bytes'
import { encodeBase64 } from '~/lib/base64'
import { wireString } from '~/ssh/wire'

// Many distinct real keys for little: G, 2G, 3G, … on NIST P-256 are points of the curve like any other. Their private
// halves are 1, 2, 3, …, so these are keys to look at, not to log in with.

/** FIPS 186-4 D.1.2.3. */
const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n
const gx = 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n
const gy = 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n

type Point = { x: bigint; y: bigint }

/** Blobs and base64 of `count` P-256 public keys, always the same ones. RFC 5656 §3.1. */
export function p256Keys(count: number): { blob: Uint8Array; base64: string }[] {
  const keys = []
  let point = add({ x: gx, y: gy }, { x: gx, y: gy })
  for (let index = 0; index < count; index += 1) {
    const blob = concatBytes(
      wireString('ecdsa-sha2-nistp256'),
      wireString('nistp256'),
      wireString(concatBytes(new Uint8Array([4]), bytes32(point.x), bytes32(point.y))),
    )
    keys.push({ blob, base64: encodeBase64(blob) })
    point = add(point, { x: gx, y: gy })
  }
  return keys
}

/** Point addition with a = -3; the points of the chain never cancel out. SEC 1 §2.2.1. */
function add(a: Point, b: Point): Point {
  const slope =
    a.x === b.x
      ? mod((3n * a.x * a.x - 3n) * inverse(2n * a.y))
      : mod((b.y - a.y) * inverse(mod(b.x - a.x)))
  const x = mod(slope * slope - a.x - b.x)
  return { x, y: mod(slope * (a.x - x) - a.y) }
}

function mod(value: bigint): bigint {
  const rest = value % p
  return rest < 0n ? rest + p : rest
}

/** Extended Euclid. */
function inverse(value: bigint): bigint {
  let [low, high] = [mod(value), p]
  let [x, y] = [1n, 0n]
  while (low > 1n) {
    const quotient = high / low
    ;[low, high] = [high - quotient * low, low]
    ;[x, y] = [y - quotient * x, x]
  }
  return mod(x)
}

function bytes32(value: bigint): Uint8Array {
  const hex = value.toString(16).padStart(64, '0')
  return Uint8Array.from({ length: 32 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  )
}

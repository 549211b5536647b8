import { concatBytes } from '~/lib/bytes'
import { encodeBase64 } from '~/lib/base64'
import { wireString } from '~/ssh/wire'

// Many distinct real keys for little: 2G, 3G, 4G, … on NIST P-256 are points of the curve like any other. Their private
// halves are 2, 3, 4, …, so these are keys to look at, not to log in with.

/** FIPS 186-4 D.1.2.3. */
const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n
const generator: Point = {
  x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
}

type Point = { x: bigint; y: bigint }

/** Blobs and base64 of `count` P-256 public keys, always the same ones. RFC 5656 §3.1. */
export function p256Keys(count: number): { blob: Uint8Array; base64: string }[] {
  const head = concatBytes(wireString('ecdsa-sha2-nistp256'), wireString('nistp256'))
  return multiples(count + 1)
    .slice(1)
    .map(({ x, y }) => {
      const blob = concatBytes(
        head,
        wireString(concatBytes(new Uint8Array([4]), bytes32(x), bytes32(y))),
      )
      return { blob, base64: encodeBase64(blob) }
    })
}

/** G, 2G, …: m points and the m-th added to each of them make 2m, with one inversion for all. */
function multiples(count: number): Point[] {
  const points = [generator]
  while (points.length < count) {
    const last = points.at(-1) ?? generator
    const next = points.slice(0, count - points.length)
    const inverses = invertAll(
      next.map((point) => (point === last ? 2n * last.y : last.x - point.x)),
    )
    points.push(...next.map((point, at) => add(point, last, inverses[at] ?? 0n)))
  }
  return points
}

/** Point addition with a = -3, given the inverse of the slope's denominator. SEC 1 §2.2.1. */
function add(a: Point, b: Point, inverse: bigint): Point {
  const slope = mod((a === b ? 3n * a.x * a.x - 3n : b.y - a.y) * inverse)
  const x = mod(slope * slope - a.x - b.x)
  return { x, y: mod(slope * (a.x - x) - a.y) }
}

/** Inverses of many numbers for the price of one and three products each (Montgomery's trick). */
function invertAll(values: readonly bigint[]): bigint[] {
  const products: bigint[] = []
  let product = 1n
  for (const value of values) {
    products.push(product)
    product = mod(product * value)
  }
  let inverse = invert(product)
  const inverses: bigint[] = []
  for (let at = values.length - 1; at >= 0; at -= 1) {
    inverses[at] = mod(inverse * (products[at] ?? 1n))
    inverse = mod(inverse * (values[at] ?? 1n))
  }
  return inverses
}

function mod(value: bigint): bigint {
  const rest = value % p
  return rest < 0n ? rest + p : rest
}

/** Extended Euclid. */
function invert(value: bigint): bigint {
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

// The primitives of the SSH wire format. RFC 4251 §5.
import { concatBytes } from '~/lib/bytes'
import { refuseBlob } from '~/ssh/problem'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/**
 * Reads a blob field by field. Every method throws an `SshProblemError`: `truncated` when the
 * field runs past the end, `bad-mpint` for a number that is negative or not minimal.
 */
export class WireReader {
  readonly bytes: Uint8Array
  offset: number

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.offset = 0
  }

  get remaining(): number {
    return this.bytes.length - this.offset
  }

  /** `byte`: one octet. */
  byte(): number {
    const { bytes, offset } = this
    const octet = bytes[offset]
    if (octet === undefined) return refuseBlob('truncated', offset)
    this.offset = offset + 1
    return octet
  }

  /** `uint32`: four octets, big-endian, unsigned. */
  uint32(): number {
    const { bytes, offset } = this
    if (this.remaining < 4) return refuseBlob('truncated', offset)
    this.offset = offset + 4
    const high = ((bytes[offset] ?? 0) << 24) | ((bytes[offset + 1] ?? 0) << 16)
    return (high | ((bytes[offset + 2] ?? 0) << 8) | (bytes[offset + 3] ?? 0)) >>> 0
  }

  /** `uint64`: eight octets, big-endian, unsigned. */
  uint64(): bigint {
    const high = BigInt(this.uint32())
    return (high << 32n) | BigInt(this.uint32())
  }

  /** `string`: a uint32 length and that many octets. */
  string(): Uint8Array {
    const start = this.offset
    const length = this.uint32()
    // Compared with what is left and never added up first, so no length can wrap around.
    if (length > this.remaining) refuseBlob('truncated', start)
    const end = this.offset + length
    const value = this.bytes.subarray(this.offset, end)
    this.offset = end
    return value
  }

  /** `string` as text; octets that are not UTF-8 become U+FFFD. */
  text(): string {
    return decoder.decode(this.string())
  }

  /**
   * `mpint` of a number that cannot be negative: its big-endian magnitude without the sign octet,
   * empty for zero.
   */
  mpint(): Uint8Array {
    const start = this.offset
    const bytes = this.string()
    const first = bytes[0]
    if (first === undefined) return bytes
    if (first > 127) refuseBlob('bad-mpint', start)
    if (first > 0) return bytes
    const second = bytes[1]
    if (second === undefined || second < 128) refuseBlob('bad-mpint', start)
    return bytes.subarray(1)
  }
}

/** Encodes a `string`. */
export function wireString(value: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = typeof value === 'string' ? encoder.encode(value) : value
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, bytes.length)
  return concatBytes(length, bytes)
}

/** Encodes an `mpint` from a big-endian magnitude, which may have leading zeros. */
export function wireMpint(magnitude: Uint8Array): Uint8Array<ArrayBuffer> {
  let start = 0
  while (start < magnitude.length && magnitude[start] === 0) start++
  const bytes = magnitude.subarray(start)
  const sign = (bytes[0] ?? 0) > 127 ? new Uint8Array(1) : new Uint8Array(0)
  return wireString(concatBytes(sign, bytes))
}

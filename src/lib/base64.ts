const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const INVALID = 64
const EQUALS = 61
/** `A`, the digit of value 0. */
const ZERO = 65

// By octet, so that every octet has an entry.
const VALUES = new Uint8Array(256).fill(INVALID)
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const DIGITS = encoder.encode(ALPHABET)
const scratch = new Uint8Array(4096)

function valueAt(text: string, index: number): number {
  return VALUES[text.charCodeAt(index)] ?? INVALID
}

/**
 * Decodes standard base64 with nothing forgiven: the alphabet with `+` and `/`, full groups of
 * four, padding only at the end, unused bits zero, no white space. Unlike `atob`, one byte string
 * has exactly one accepted text. Returns undefined otherwise. RFC 4648 §3 and §4.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const { length } = text
  if (length % 4 !== 0) return undefined
  // One native copy beats reading the string character by character.
  const octets = length > scratch.length ? new Uint8Array(length) : scratch
  if (encoder.encodeInto(text, octets).written !== length) return undefined
  const padding = paddingLength(text)
  // The padding counts as zeros, which also makes the octets it stands for zero.
  for (let index = length - padding; index < length; index++) octets[index] = ZERO
  const bytes = new Uint8Array((length / 4) * 3)
  const values = VALUES
  let seen = 0
  for (let index = 0, out = 0; index < length; index += 4, out += 3) {
    const a = values[octets[index] ?? 0] ?? INVALID
    const b = values[octets[index + 1] ?? 0] ?? INVALID
    const c = values[octets[index + 2] ?? 0] ?? INVALID
    const d = values[octets[index + 3] ?? 0] ?? INVALID
    seen |= a | b | c | d
    const group = (a << 18) | (b << 12) | (c << 6) | d
    bytes[out] = group >> 16
    bytes[out + 1] = group >> 8
    bytes[out + 2] = group
  }
  if (seen & INVALID) return undefined
  return padding === 0 ? bytes : withoutPadding(bytes, padding)
}

// Unused bits are those that would spill into the octets the padding stands for.
function withoutPadding(bytes: Uint8Array<ArrayBuffer>, padding: number) {
  const end = bytes.length - padding
  return bytes[end] === 0 ? bytes.slice(0, end) : undefined
}

/**
 * Offset of the first character that {@link decodeBase64} cannot accept, or the length of the text
 * when it ends too early.
 */
export function base64ProblemOffset(text: string): number {
  const end = text.length - paddingLength(text)
  for (let index = 0; index < end; index++) if (valueAt(text, index) === INVALID) return index
  return text.length % 4 === 0 ? Math.max(0, end - 1) : text.length
}

/**
 * Decodes as much base64 as a text begins with, standard or URL-safe, padded or not. For repairing a
 * paste only. `length` counts the characters that were base64, without padding. RFC 4648 §4 and §5.
 */
export function decodeBase64Prefix(text: string): { bytes: Uint8Array; length: number } {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let size = 0
  let buffer = 0
  let length = 0
  while (length < text.length) {
    const value = looseValueAt(text, length)
    if (value === INVALID) break
    length++
    buffer = ((buffer << 6) | value) & 0xffff
    // Each character of a group of four but the first completes an octet.
    const place = length % 4
    if (place !== 1) bytes[size++] = buffer >> (((4 - place) % 4) * 2)
  }
  return { bytes: bytes.subarray(0, size), length }
}

function looseValueAt(text: string, index: number): number {
  const char = text.charAt(index)
  if (char === '-') return 62
  return char === '_' ? 63 : valueAt(text, index)
}

/** Encodes bytes as padded standard base64. RFC 4648 §4. */
export function encodeBase64(bytes: Uint8Array): string {
  const size = bytes.length
  const digits = new Uint8Array(Math.ceil(size / 3) * 4)
  for (let index = 0, out = 0; index < size; index += 3, out += 4) {
    const high = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8)
    const group = high | (bytes[index + 2] ?? 0)
    digits[out] = DIGITS[group >> 18] ?? 0
    digits[out + 1] = DIGITS[(group >> 12) & 63] ?? 0
    digits[out + 2] = DIGITS[(group >> 6) & 63] ?? 0
    digits[out + 3] = DIGITS[group & 63] ?? 0
  }
  const padding = (3 - (size % 3)) % 3
  digits.fill(EQUALS, digits.length - padding)
  return decoder.decode(digits)
}

function paddingLength(text: string): 0 | 1 | 2 {
  const { length } = text
  if (length === 0 || text.charCodeAt(length - 1) !== EQUALS) return 0
  return text.charCodeAt(length - 2) === EQUALS ? 2 : 1
}

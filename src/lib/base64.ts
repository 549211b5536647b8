const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const INVALID = 64
const EQUALS = 61

const VALUES = new Uint8Array(128).fill(INVALID)
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value

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
  const padding = paddingLength(text)
  const bytes = new Uint8Array((length / 4) * 3 - padding)
  const whole = padding === 0 ? length : length - 4
  let out = 0
  for (let index = 0; index < whole; index += 4) {
    const a = valueAt(text, index)
    const b = valueAt(text, index + 1)
    const c = valueAt(text, index + 2)
    const d = valueAt(text, index + 3)
    if ((a | b | c | d) & INVALID) return undefined
    bytes[out++] = (a << 2) | (b >> 4)
    bytes[out++] = (b << 4) | (c >> 2)
    bytes[out++] = (c << 6) | d
  }
  if (padding === 0) return bytes
  const a = valueAt(text, whole)
  const b = valueAt(text, whole + 1)
  const c = padding === 1 ? valueAt(text, whole + 2) : 0
  const unused = padding === 1 ? c & 3 : b & 15
  if ((a | b | c) & INVALID || unused !== 0) return undefined
  bytes[out++] = (a << 2) | (b >> 4)
  if (padding === 1) bytes[out] = (b << 4) | (c >> 2)
  return bytes
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
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const a = bytes[index] ?? 0
    const b = bytes[index + 1] ?? 0
    const c = bytes[index + 2] ?? 0
    text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | (b >> 4))
    text += ALPHABET.charAt(((b & 15) << 2) | (c >> 6)) + ALPHABET.charAt(c & 63)
  }
  const missing = (3 - (bytes.length % 3)) % 3
  return missing === 0 ? text : text.slice(0, -missing) + '=='.slice(0, missing)
}

function paddingLength(text: string): 0 | 1 | 2 {
  const { length } = text
  if (length === 0 || text.charCodeAt(length - 1) !== EQUALS) return 0
  return text.charCodeAt(length - 2) === EQUALS ? 2 : 1
}

const tail = new Uint8Array(256)

/**
 * Hands a message to a hash function block by block, the padding of MD5, SHA-1 and SHA-2 included: a
 * one bit, zeros, and the length in bits. RFC 1321 §3.1, FIPS 180-4 §5.1. The octets of the last
 * blocks are good until the next message.
 */
export function eachBlock(
  message: Uint8Array,
  size: 64 | 128,
  isLittleEndian: boolean,
  compress: (bytes: Uint8Array, offset: number) => void,
): void {
  const { length } = message
  const left = length % size
  const whole = length - left
  for (let offset = 0; offset < whole; offset += size) compress(message, offset)
  // An eighth of a block is for the length, of which five octets are enough for any message here.
  const end = left < size - size / 8 ? size : 2 * size
  tail.fill(0, 0, end)
  for (let i = 0; i < left; i++) tail[i] = message[whole + i] ?? 0
  tail[left] = 0x80
  for (let i = 0; i < 5; i++) {
    tail[isLittleEndian ? end - 8 + i : end - 1 - i] =
      i === 0 ? length << 3 : length >>> (8 * i - 3)
  }
  for (let offset = 0; offset < end; offset += size) compress(tail, offset)
}

/** The octets of 32-bit words. */
export function wordsToBytes(words: Int32Array, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 * words.length)
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = (words[i >> 2] ?? 0) >>> (8 * (isLittleEndian ? i & 3 : 3 - (i & 3)))
  }
  return bytes
}

/** Reads the sixteen big-endian words of a block, as SHA-1 and SHA-256 do. */
export function readWords(words: Int32Array, bytes: Uint8Array, offset: number): void {
  for (let i = 0, at = offset; i < 16; i++, at += 4) {
    const high = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16)
    words[i] = high | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
  }
}

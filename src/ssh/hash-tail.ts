/** Octets of a block of MD5 and SHA-256. */
export const BLOCK = 64

/**
 * Writes the last block or two of a message, with its padding, into a buffer of 128 octets: what is
 * left over from whole blocks, a one bit, zeros, and the length in bits. Returns the number of octets
 * written. RFC 1321 §3.1 and §3.2 (little-endian), FIPS 180-4 §5.1.1 (big-endian).
 */
export function writeTail(tail: Uint8Array, message: Uint8Array, isLittleEndian: boolean): number {
  const { length } = message
  const left = length % BLOCK
  const size = left < BLOCK - 8 ? BLOCK : 2 * BLOCK
  tail.fill(0)
  for (let i = 0; i < left; i++) tail[i] = message[length - left + i] ?? 0
  tail[left] = 0x80
  for (let i = 0; i < 5; i++) {
    // The bit length, eight bits at a time from its low end; no message is longer than 2^32 octets.
    const octet = i === 0 ? length << 3 : length >>> (8 * i - 3)
    tail[isLittleEndian ? size - 8 + i : size - 1 - i] = octet
  }
  return size
}

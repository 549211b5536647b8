// MD5, RFC 1321; WebCrypto has none. Written for speed: the state lives in local variables.
import { eachBlock, wordsToBytes } from '~/ssh/hash-blocks'

// §3.4: T[i] is the integer part of 2^32 · |sin(i)|.
const T = Int32Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32)
// A row of four shifts for each of the four rounds.
const SHIFTS = new Int32Array([7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21])
const INITIAL = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476])
// Scratch of one call, set anew by the next.
const state = new Int32Array(4)
const words = new Int32Array(16)

/** MD5 digest of the bytes: 16 octets. For fingerprints only: collisions can be made. RFC 1321. */
export function md5(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  state.set(INITIAL)
  eachBlock(bytes, 64, true, compress)
  return wordsToBytes(state, true)
}

function compress(block: Uint8Array, offset: number): void {
  for (let i = 0, at = offset; i < 16; i++, at += 4) {
    const low = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8)
    words[i] = low | ((block[at + 2] ?? 0) << 16) | ((block[at + 3] ?? 0) << 24)
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  for (let i = 0; i < 16; i++) {
    const sum = a + (d ^ (b & (c ^ d))) + (T[i] ?? 0) + (words[i] ?? 0)
    a = d
    d = c
    c = b
    b = (b + rotate(sum, SHIFTS[i & 3] ?? 0)) | 0
  }
  for (let i = 16; i < 32; i++) {
    const sum = a + (c ^ (d & (b ^ c))) + (T[i] ?? 0) + (words[(5 * i + 1) & 15] ?? 0)
    a = d
    d = c
    c = b
    b = (b + rotate(sum, SHIFTS[4 + (i & 3)] ?? 0)) | 0
  }
  for (let i = 32; i < 48; i++) {
    const sum = a + (b ^ c ^ d) + (T[i] ?? 0) + (words[(3 * i + 5) & 15] ?? 0)
    a = d
    d = c
    c = b
    b = (b + rotate(sum, SHIFTS[8 + (i & 3)] ?? 0)) | 0
  }
  for (let i = 48; i < 64; i++) {
    const sum = a + (c ^ (b | ~d)) + (T[i] ?? 0) + (words[(7 * i) & 15] ?? 0)
    a = d
    d = c
    c = b
    b = (b + rotate(sum, SHIFTS[12 + (i & 3)] ?? 0)) | 0
  }
  state[0] = (state[0] ?? 0) + a
  state[1] = (state[1] ?? 0) + b
  state[2] = (state[2] ?? 0) + c
  state[3] = (state[3] ?? 0) + d
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

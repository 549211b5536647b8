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
  // A bundler makes them variables, which an engine would read again at every turn of the loops.
  const t = T
  const w = words
  const shifts = SHIFTS
  const hash = state
  for (let i = 0, at = offset; i < 16; i++, at += 4) {
    const low = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8)
    w[i] = low | ((block[at + 2] ?? 0) << 16) | ((block[at + 3] ?? 0) << 24)
  }
  let a = hash[0] ?? 0
  let b = hash[1] ?? 0
  let c = hash[2] ?? 0
  let d = hash[3] ?? 0
  for (let i = 0; i < 16; i++) {
    const sum = a + (d ^ (b & (c ^ d))) + (t[i] ?? 0) + (w[i] ?? 0)
    a = d
    d = c
    c = b
    b = (b + rotate(sum, shifts[i & 3] ?? 0)) | 0
  }
  for (let i = 16; i < 32; i++) {
    const sum = a + (c ^ (d & (b ^ c))) + (t[i] ?? 0) + (w[(5 * i + 1) & 15] ?? 0)
    a = d
    d = c
    c = b
    b = (b + rotate(sum, shifts[4 + (i & 3)] ?? 0)) | 0
  }
  for (let i = 32; i < 48; i++) {
    const sum = a + (b ^ c ^ d) + (t[i] ?? 0) + (w[(3 * i + 5) & 15] ?? 0)
    a = d
    d = c
    c = b
    b = (b + rotate(sum, shifts[8 + (i & 3)] ?? 0)) | 0
  }
  for (let i = 48; i < 64; i++) {
    const sum = a + (c ^ (b | ~d)) + (t[i] ?? 0) + (w[(7 * i) & 15] ?? 0)
    a = d
    d = c
    c = b
    b = (b + rotate(sum, shifts[12 + (i & 3)] ?? 0)) | 0
  }
  hash[0] = (hash[0] ?? 0) + a
  hash[1] = (hash[1] ?? 0) + b
  hash[2] = (hash[2] ?? 0) + c
  hash[3] = (hash[3] ?? 0) + d
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

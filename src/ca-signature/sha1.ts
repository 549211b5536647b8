// SHA-1, FIPS 180-4 §6.1: for signatures of old CAs only.
import { eachBlock, readWords, wordsToBytes } from '~/ssh/hash-blocks'

const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6]

/** SHA-1 digest of the bytes: 20 octets. Collisions can be made. FIPS 180-4 §6.1. */
export function sha1(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = new Int32Array(INITIAL)
  const words = new Int32Array(80)
  eachBlock(bytes, 64, false, (block, offset) => {
    readWords(words, block, offset)
    compress(state, words)
  })
  return wordsToBytes(state, false)
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let i = 0; i < 80; i++) {
    if (i > 15) {
      const mixed = (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0)
      words[i] = turn(mixed ^ (words[i - 16] ?? 0), 1)
    }
    const round = Math.floor(i / 20)
    const mix = [d ^ (b & (c ^ d)), b ^ c ^ d, (b & c) | (d & (b | c)), b ^ c ^ d][round] ?? 0
    const sum = turn(a, 5) + mix + e + (CONSTANTS[round] ?? 0) + (words[i] ?? 0)
    ;[a, b, c, d, e] = [sum | 0, a, turn(b, 30), c, d]
  }
  for (const [i, value] of [a, b, c, d, e].entries()) state[i] = (state[i] ?? 0) + value
}

function turn(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

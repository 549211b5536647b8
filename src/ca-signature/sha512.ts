// SHA-512 and SHA-384, FIPS 180-4 §6.4 and §6.5, on big integers: for signatures of CAs, where short
// code counts for more than speed.
import { bigIntToBytes, bytesToBigInt, concatBytes } from '~/lib/bytes'
import { eachBlock } from '~/ssh/hash-blocks'
import { CUBE_ROOTS, SQUARE_ROOTS } from '~/ca-signature/sha512-constants'

/** SHA-512 digest of the bytes: 64 octets. FIPS 180-4 §6.4. */
export function sha512(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return digest(bytes, SQUARE_ROOTS.slice(0, 8))
}

/** SHA-384 digest of the bytes: 48 octets. FIPS 180-4 §6.5. */
export function sha384(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return digest(bytes, SQUARE_ROOTS.slice(8)).slice(0, 48)
}

function digest(bytes: Uint8Array, initial: readonly bigint[]): Uint8Array<ArrayBuffer> {
  let state = initial
  eachBlock(bytes, 128, false, (block, offset) => {
    const words = Array.from({ length: 16 }, (_, i) => {
      return bytesToBigInt(block.subarray(offset + 8 * i, offset + 8 * i + 8))
    })
    state = compress(state, words)
  })
  return concatBytes(...state.map((word) => bigIntToBytes(word, 8)))
}

function compress(state: readonly bigint[], words: bigint[]): readonly bigint[] {
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state
  for (const [i, k] of CUBE_ROOTS.entries()) {
    const word = words[i] ?? 0n
    const t1 = h + sigma(e, 14n, 18n, 41n) + (g ^ (e & (f ^ g))) + k + word
    const t2 = sigma(a, 28n, 34n, 39n) + ((a & b) | (c & (a | b)))
    ;[a, b, c, d, e, f, g, h] = [wrap(t1 + t2), a, b, c, wrap(d + t1), e, f, g]
    const [x = 0n, y = 0n, z = 0n] = [words[i + 1], words[i + 9], words[i + 14]]
    const s0 = turn(x, 1n) ^ turn(x, 8n) ^ (x >> 7n)
    const s1 = turn(z, 19n) ^ turn(z, 61n) ^ (z >> 6n)
    words.push(wrap(word + s0 + y + s1))
  }
  return [a, b, c, d, e, f, g, h].map((value, i) => wrap(value + (state[i] ?? 0n)))
}

function sigma(word: bigint, x: bigint, y: bigint, z: bigint): bigint {
  return turn(word, x) ^ turn(word, y) ^ turn(word, z)
}

function turn(word: bigint, bits: bigint): bigint {
  return (word >> bits) | wrap(word << (64n - bits))
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value)
}

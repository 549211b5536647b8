// SHA-256, FIPS 180-4. WebCrypto's is asynchronous, and the verdict on a paste is not. The state and
// the rotations stand in the loop itself, where an engine keeps them in registers.
import { eachBlock, readWords, wordsToBytes } from '~/ssh/hash-blocks'
import { CUBE_ROOTS, SQUARE_ROOTS, upperHalves } from '~/ssh/sha2-constants'

const K = upperHalves(CUBE_ROOTS)
const INITIAL = upperHalves(SQUARE_ROOTS.slice(0, 8))
// Scratch of one call, set anew by the next.
const state = new Int32Array(8)
const words = new Int32Array(64)

/** SHA-256 digest of the bytes: 32 octets. FIPS 180-4 §6.2. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  state.set(INITIAL)
  eachBlock(bytes, 64, false, compress)
  return wordsToBytes(state, false)
}

function compress(block: Uint8Array, offset: number): void {
  readWords(words, block, offset)
  // §6.2.2, step 1.
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] ?? 0
    const y = words[i - 2] ?? 0
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  // Step 3.
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + (K[i] ?? 0) + (words[i] ?? 0)) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = s0 + ((a & b) | (c & (a | b)))
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = (state[0] ?? 0) + a
  state[1] = (state[1] ?? 0) + b
  state[2] = (state[2] ?? 0) + c
  state[3] = (state[3] ?? 0) + d
  state[4] = (state[4] ?? 0) + e
  state[5] = (state[5] ?? 0) + f
  state[6] = (state[6] ?? 0) + g
  state[7] = (state[7] ?? 0) + h
}

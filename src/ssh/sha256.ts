// SHA-256, FIPS 180-4. WebCrypto's is asynchronous, and the verdict on a paste is not. Sixteen rounds
// are written out and the words kept in local variables, which is twice as fast as a loop over
// arrays; the small functions are small enough for V8 to inline without limit.
import { eachBlock, readWords, wordsToBytes } from '~/ssh/hash-blocks'
import { CUBE_ROOTS, SQUARE_ROOTS, upperHalves } from '~/ssh/sha2-constants'

const K = upperHalves(CUBE_ROOTS)
const INITIAL = upperHalves(SQUARE_ROOTS.slice(0, 8))
// Scratch of one call, set anew by the next.
const state = new Int32Array(8)
const words = new Int32Array(16)

/** SHA-256 digest of the bytes: 32 octets. FIPS 180-4 §6.2. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  state.set(INITIAL)
  eachBlock(bytes, 64, false, compress)
  return wordsToBytes(state, false)
}

// §6.2.2. A round adds T1 to d and leaves T1 + T2 in h; then the names move on by one.
function compress(block: Uint8Array, offset: number): void {
  readWords(words, block, offset)
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  let w0 = words[0] ?? 0
  let w1 = words[1] ?? 0
  let w2 = words[2] ?? 0
  let w3 = words[3] ?? 0
  let w4 = words[4] ?? 0
  let w5 = words[5] ?? 0
  let w6 = words[6] ?? 0
  let w7 = words[7] ?? 0
  let w8 = words[8] ?? 0
  let w9 = words[9] ?? 0
  let w10 = words[10] ?? 0
  let w11 = words[11] ?? 0
  let w12 = words[12] ?? 0
  let w13 = words[13] ?? 0
  let w14 = words[14] ?? 0
  let w15 = words[15] ?? 0
  for (let i = 0; ; i += 16) {
    h = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choose(e, f, g) + w0 + (K[i] ?? 0)) | 0
    d = (d + h) | 0
    h = (h + (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority(a, b, c)) | 0
    g = (g + (turn(d, 6) ^ turn(d, 11) ^ turn(d, 25)) + choose(d, e, f) + w1 + (K[i + 1] ?? 0)) | 0
    c = (c + g) | 0
    g = (g + (turn(h, 2) ^ turn(h, 13) ^ turn(h, 22)) + majority(h, a, b)) | 0
    f = (f + (turn(c, 6) ^ turn(c, 11) ^ turn(c, 25)) + choose(c, d, e) + w2 + (K[i + 2] ?? 0)) | 0
    b = (b + f) | 0
    f = (f + (turn(g, 2) ^ turn(g, 13) ^ turn(g, 22)) + majority(g, h, a)) | 0
    e = (e + (turn(b, 6) ^ turn(b, 11) ^ turn(b, 25)) + choose(b, c, d) + w3 + (K[i + 3] ?? 0)) | 0
    a = (a + e) | 0
    e = (e + (turn(f, 2) ^ turn(f, 13) ^ turn(f, 22)) + majority(f, g, h)) | 0
    d = (d + (turn(a, 6) ^ turn(a, 11) ^ turn(a, 25)) + choose(a, b, c) + w4 + (K[i + 4] ?? 0)) | 0
    h = (h + d) | 0
    d = (d + (turn(e, 2) ^ turn(e, 13) ^ turn(e, 22)) + majority(e, f, g)) | 0
    c = (c + (turn(h, 6) ^ turn(h, 11) ^ turn(h, 25)) + choose(h, a, b) + w5 + (K[i + 5] ?? 0)) | 0
    g = (g + c) | 0
    c = (c + (turn(d, 2) ^ turn(d, 13) ^ turn(d, 22)) + majority(d, e, f)) | 0
    b = (b + (turn(g, 6) ^ turn(g, 11) ^ turn(g, 25)) + choose(g, h, a) + w6 + (K[i + 6] ?? 0)) | 0
    f = (f + b) | 0
    b = (b + (turn(c, 2) ^ turn(c, 13) ^ turn(c, 22)) + majority(c, d, e)) | 0
    a = (a + (turn(f, 6) ^ turn(f, 11) ^ turn(f, 25)) + choose(f, g, h) + w7 + (K[i + 7] ?? 0)) | 0
    e = (e + a) | 0
    a = (a + (turn(b, 2) ^ turn(b, 13) ^ turn(b, 22)) + majority(b, c, d)) | 0
    h = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choose(e, f, g) + w8 + (K[i + 8] ?? 0)) | 0
    d = (d + h) | 0
    h = (h + (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority(a, b, c)) | 0
    g = (g + (turn(d, 6) ^ turn(d, 11) ^ turn(d, 25)) + choose(d, e, f) + w9 + (K[i + 9] ?? 0)) | 0
    c = (c + g) | 0
    g = (g + (turn(h, 2) ^ turn(h, 13) ^ turn(h, 22)) + majority(h, a, b)) | 0
    f =
      (f + (turn(c, 6) ^ turn(c, 11) ^ turn(c, 25)) + choose(c, d, e) + w10 + (K[i + 10] ?? 0)) | 0
    b = (b + f) | 0
    f = (f + (turn(g, 2) ^ turn(g, 13) ^ turn(g, 22)) + majority(g, h, a)) | 0
    e =
      (e + (turn(b, 6) ^ turn(b, 11) ^ turn(b, 25)) + choose(b, c, d) + w11 + (K[i + 11] ?? 0)) | 0
    a = (a + e) | 0
    e = (e + (turn(f, 2) ^ turn(f, 13) ^ turn(f, 22)) + majority(f, g, h)) | 0
    d =
      (d + (turn(a, 6) ^ turn(a, 11) ^ turn(a, 25)) + choose(a, b, c) + w12 + (K[i + 12] ?? 0)) | 0
    h = (h + d) | 0
    d = (d + (turn(e, 2) ^ turn(e, 13) ^ turn(e, 22)) + majority(e, f, g)) | 0
    c =
      (c + (turn(h, 6) ^ turn(h, 11) ^ turn(h, 25)) + choose(h, a, b) + w13 + (K[i + 13] ?? 0)) | 0
    g = (g + c) | 0
    c = (c + (turn(d, 2) ^ turn(d, 13) ^ turn(d, 22)) + majority(d, e, f)) | 0
    b =
      (b + (turn(g, 6) ^ turn(g, 11) ^ turn(g, 25)) + choose(g, h, a) + w14 + (K[i + 14] ?? 0)) | 0
    f = (f + b) | 0
    b = (b + (turn(c, 2) ^ turn(c, 13) ^ turn(c, 22)) + majority(c, d, e)) | 0
    a =
      (a + (turn(f, 6) ^ turn(f, 11) ^ turn(f, 25)) + choose(f, g, h) + w15 + (K[i + 15] ?? 0)) | 0
    e = (e + a) | 0
    a = (a + (turn(b, 2) ^ turn(b, 13) ^ turn(b, 22)) + majority(b, c, d)) | 0
    if (i === 48) break
    w0 = (w0 + (turn(w1, 7) ^ turn(w1, 18) ^ (w1 >>> 3)) + w9) | 0
    w0 = (w0 + (turn(w14, 17) ^ turn(w14, 19) ^ (w14 >>> 10))) | 0
    w1 = (w1 + (turn(w2, 7) ^ turn(w2, 18) ^ (w2 >>> 3)) + w10) | 0
    w1 = (w1 + (turn(w15, 17) ^ turn(w15, 19) ^ (w15 >>> 10))) | 0
    w2 = (w2 + (turn(w3, 7) ^ turn(w3, 18) ^ (w3 >>> 3)) + w11) | 0
    w2 = (w2 + (turn(w0, 17) ^ turn(w0, 19) ^ (w0 >>> 10))) | 0
    w3 = (w3 + (turn(w4, 7) ^ turn(w4, 18) ^ (w4 >>> 3)) + w12) | 0
    w3 = (w3 + (turn(w1, 17) ^ turn(w1, 19) ^ (w1 >>> 10))) | 0
    w4 = (w4 + (turn(w5, 7) ^ turn(w5, 18) ^ (w5 >>> 3)) + w13) | 0
    w4 = (w4 + (turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10))) | 0
    w5 = (w5 + (turn(w6, 7) ^ turn(w6, 18) ^ (w6 >>> 3)) + w14) | 0
    w5 = (w5 + (turn(w3, 17) ^ turn(w3, 19) ^ (w3 >>> 10))) | 0
    w6 = (w6 + (turn(w7, 7) ^ turn(w7, 18) ^ (w7 >>> 3)) + w15) | 0
    w6 = (w6 + (turn(w4, 17) ^ turn(w4, 19) ^ (w4 >>> 10))) | 0
    w7 = (w7 + (turn(w8, 7) ^ turn(w8, 18) ^ (w8 >>> 3)) + w0) | 0
    w7 = (w7 + (turn(w5, 17) ^ turn(w5, 19) ^ (w5 >>> 10))) | 0
    w8 = (w8 + (turn(w9, 7) ^ turn(w9, 18) ^ (w9 >>> 3)) + w1) | 0
    w8 = (w8 + (turn(w6, 17) ^ turn(w6, 19) ^ (w6 >>> 10))) | 0
    w9 = (w9 + (turn(w10, 7) ^ turn(w10, 18) ^ (w10 >>> 3)) + w2) | 0
    w9 = (w9 + (turn(w7, 17) ^ turn(w7, 19) ^ (w7 >>> 10))) | 0
    w10 = (w10 + (turn(w11, 7) ^ turn(w11, 18) ^ (w11 >>> 3)) + w3) | 0
    w10 = (w10 + (turn(w8, 17) ^ turn(w8, 19) ^ (w8 >>> 10))) | 0
    w11 = (w11 + (turn(w12, 7) ^ turn(w12, 18) ^ (w12 >>> 3)) + w4) | 0
    w11 = (w11 + (turn(w9, 17) ^ turn(w9, 19) ^ (w9 >>> 10))) | 0
    w12 = (w12 + (turn(w13, 7) ^ turn(w13, 18) ^ (w13 >>> 3)) + w5) | 0
    w12 = (w12 + (turn(w10, 17) ^ turn(w10, 19) ^ (w10 >>> 10))) | 0
    w13 = (w13 + (turn(w14, 7) ^ turn(w14, 18) ^ (w14 >>> 3)) + w6) | 0
    w13 = (w13 + (turn(w11, 17) ^ turn(w11, 19) ^ (w11 >>> 10))) | 0
    w14 = (w14 + (turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3)) + w7) | 0
    w14 = (w14 + (turn(w12, 17) ^ turn(w12, 19) ^ (w12 >>> 10))) | 0
    w15 = (w15 + (turn(w0, 7) ^ turn(w0, 18) ^ (w0 >>> 3)) + w8) | 0
    w15 = (w15 + (turn(w13, 17) ^ turn(w13, 19) ^ (w13 >>> 10))) | 0
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

function choose(x: number, y: number, z: number): number {
  return z ^ (x & (y ^ z))
}

function majority(x: number, y: number, z: number): number {
  return (x & y) | (z & (x | y))
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

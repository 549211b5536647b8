/** A source of chance. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next(): number
  bytes(count: number): Uint8Array
}

const systemRandom: Random = {
  next: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
}

/**
 * Gives each call its own chance. With a seed it depends on the call alone (and how often the same call came before),
 * not on the order in which calls arrive, so that a page which asks for several things at once repeats exactly.
 */
export function createRandomness(): (seed: number | null, call: string) => Random {
  const repeats = new Map<string, number>()
  return (seed, call) => {
    if (seed === null) return systemRandom
    const key = `${seed}|${call}`
    const count = repeats.get(key) ?? 0
    repeats.set(key, count + 1)
    return seededRandom(hash(`${key}|${count}`))
  }
}

/** The same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { next, bytes: (count) => Uint8Array.from({ length: count }, () => next() * 256) }
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}

/** A request id: upper-case UUID whose third group starts with 5, as recent answers have it. */
export function requestId(random: Random): string {
  const bytes = random.bytes(16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase()
}

/** Id of a key pair: `ssh-bp1` and 17 letters or digits. */
export function keyPairId(random: Random): string {
  return `ssh-bp1${Array.from(random.bytes(17), (byte) => (byte % 36).toString(36)).join('')}`
}

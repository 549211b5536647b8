/** 17 letters and digits that depend on the text alone: two FNV-1a hashes, 32 bits each, and what follows from them. */
export function seedId(text: string): string {
  const first = hash(text, 0x811c9dc5)
  const second = hash(text, first)
  const third = Math.imul(first, 31) ^ second
  return [first, second, third].map(sixDigits).join('').slice(0, 17)
}

function hash(text: string, start: number): number {
  let value = start
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value
}

function sixDigits(value: number): string {
  return (value >>> 0).toString(36).padStart(6, '0').slice(-6)
}

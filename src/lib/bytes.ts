/** Whether two byte strings are the same. Not constant in time: for public values only. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

/** Joins byte strings into one. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let length = 0
  for (const part of parts) length += part.length
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

/** The unsigned big-endian integer that the bytes spell; 0 for none. */
export function bytesToBigInt(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = bytes.length % 8
  let value = 0n
  for (let index = 0; index < head; index++) value = (value << 8n) | BigInt(view.getUint8(index))
  for (let index = head; index < bytes.length; index += 8) {
    value = (value << 64n) | view.getBigUint64(index)
  }
  return value
}

/** A non-negative integer as big-endian bytes of exactly the given length; higher bits are cut. */
export function bigIntToBytes(value: bigint, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let rest = value
  for (let index = length - 1; index >= 0; index--) {
    bytes[index] = Number(rest & 255n)
    rest >>= 8n
  }
  return bytes
}

/** Whether the bytes are that ASCII text. */
export function bytesAreAscii(bytes: Uint8Array, text: string): boolean {
  if (bytes.length !== text.length) return false
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== text.charCodeAt(index)) return false
  }
  return true
}

// As much of DER (X.690) as public keys need: tag, definite length, contents.

/** One element and what follows it. */
export type DerElement = { readonly contents: Uint8Array; readonly rest: Uint8Array }

/** Tags of the elements that occur in keys. X.680 §8. */
export const DER = { integer: 2, bitString: 3, octetString: 4, oid: 6, sequence: 0x30 } as const

/**
 * Reads the first element, which must have that tag. Undefined if it has not, is cut off, or has an
 * indefinite length.
 */
export function readDer(bytes: Uint8Array, tag: number): DerElement | undefined {
  const first = bytes[1]
  if (bytes[0] !== tag || first === undefined) return undefined
  const lengthOctets = first < 0x80 ? 0 : first - 0x80
  if (first === 0x80 || lengthOctets > 3) return undefined
  const start = 2 + lengthOctets
  let length = lengthOctets === 0 ? first : 0
  for (const octet of bytes.subarray(2, start)) length = length * 256 + octet
  if (length > bytes.length - start) return undefined
  const end = start + length
  return { contents: bytes.subarray(start, end), rest: bytes.subarray(end) }
}

// The contents of elements with those tags, one after the other.
function readDerRun(bytes: Uint8Array, tags: readonly number[]): Uint8Array[] | undefined {
  const found: Uint8Array[] = []
  let rest = bytes
  for (const tag of tags) {
    const element = readDer(rest, tag)
    if (!element) return undefined
    found.push(element.contents)
    ;({ rest } = element)
  }
  return found
}

/** The contents of the first elements of a SEQUENCE with which the bytes begin. */
export function readDerSequence(
  bytes: Uint8Array,
  tags: readonly number[],
): Uint8Array[] | undefined {
  const sequence = readDer(bytes, DER.sequence)
  return sequence && readDerRun(sequence.contents, tags)
}

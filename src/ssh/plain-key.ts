import { bytesAreAscii } from '~/lib/bytes'
import { readKeyPart } from '~/ssh/key-part'
import { type KeyType, readableKeyType } from '~/ssh/key-types'
import { refuseBlob } from '~/ssh/problem'
import type { KeyPart, PlainKey } from '~/ssh/public-key'
import { WireReader } from '~/ssh/wire'

const decoder = new TextDecoder()
const LONGEST_NAME = 64

/** The type name at the start of a blob, or undefined if there is no complete one of sane length. */
export function blobTypeName(blob: Uint8Array): string | undefined {
  if (blob.length < 4) return undefined
  const length = new WireReader(blob).uint32()
  if (length > blob.length - 4 || length > LONGEST_NAME) return undefined
  return decoder.decode(blob.subarray(4, 4 + length))
}

/** The member of the list that the octets name, byte for byte. */
export function typeNamed(name: Uint8Array, types: readonly KeyType[]): KeyType | undefined {
  return types.find((type) => bytesAreAscii(name, type.name))
}

/**
 * Reads one complete plain key of any type this library knows: the key of a CA. Throws an
 * `SshProblemError`; a certificate is a `type-mismatch`.
 */
export function readPlainKey(reader: WireReader): PlainKey {
  const type = readableKeyType(blobTypeName(reader.bytes) ?? '')
  if (type === undefined || type.certificateVersion !== undefined) {
    return refuseBlob('type-mismatch', 0)
  }
  reader.string()
  return readPlainBody(reader, type)
}

/** Reads the rest of a plain key blob after its type name, to its end. Throws an `SshProblemError`. */
export function readPlainBody(reader: WireReader, type: KeyType): PlainKey {
  const part = readKeyPart(reader, type)
  if (reader.remaining > 0) refuseBlob('trailing-data', reader.offset)
  return plainKey(type, part, reader.bytes)
}

/** A key of its parts. Spelt out and not spread, which would take longer than reading the blob. */
export function plainKey(type: KeyType, part: KeyPart, plainBlob: Uint8Array): PlainKey {
  return {
    family: type.family,
    plainType: type.plainName,
    plainBlob,
    bits: part.bits,
    rsa: part.rsa,
    dsa: part.dsa,
    ecdsa: part.ecdsa,
    ed25519: part.ed25519,
    application: part.application,
  }
}

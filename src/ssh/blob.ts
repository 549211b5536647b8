// From the octets of one blob to a key. Checks run in reading order: the first that fails decides.
import { readCertificate } from '~/ssh/certificate'
import type { KeyType } from '~/ssh/key-types'
import { readPlainBody, typeNamed } from '~/ssh/plain-key'
import { refuse } from '~/ssh/problem'
import type { PlainKey, SshCertificate } from '~/ssh/public-key'
import { WireReader } from '~/ssh/wire'

/** What a blob holds: a plain key, and what a certificate says about it. */
export type BlobContent = {
  readonly type: KeyType
  readonly key: PlainKey
  readonly certificate: SshCertificate | undefined
}

const decoder = new TextDecoder()

/**
 * Reads a blob of one of the given types to its end. Throws an `SshProblemError` with a code from
 * `truncated` on; any other type name is a `type-mismatch`.
 */
export function readBlob(blob: Uint8Array, types: readonly KeyType[]): BlobContent {
  const reader = new WireReader(blob)
  const name = reader.string()
  const type = typeNamed(name, types)
  if (type === undefined) {
    return refuse('type-mismatch', {
      detected: decoder.decode(name.subarray(0, 64)),
      expected: types.map((one) => one.name).join(' / '),
      position: { in: 'blob', offset: 0 },
    })
  }
  if (type.certificateVersion === undefined) {
    return { type, key: readPlainBody(reader, type), certificate: undefined }
  }
  const { key, certificate } = readCertificate(reader, type)
  return { type, key, certificate }
}

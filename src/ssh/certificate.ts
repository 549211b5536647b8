// OpenSSH certificates, v01 (OpenSSH 5.6 and later) and v00 (5.4 to 6.9). PROTOCOL.certkeys, and
// its edition of February 2010 for v00. The period of validity is not checked: an expired
// certificate is still a well-formed key.
import { concatBytes } from '~/lib/bytes'
import { readSignature } from '~/ssh/certificate-signature'
import { readKeyPart } from '~/ssh/key-part'
import type { KeyType } from '~/ssh/key-types'
import { plainKey, readPlainKey } from '~/ssh/plain-key'
import { refuseBlob, SshProblemError } from '~/ssh/problem'
import type { CertificateOption, PlainKey, SshCertificate } from '~/ssh/public-key'
import { WireReader, wireString } from '~/ssh/wire'

const MAX_PRINCIPALS = 256

const decoder = new TextDecoder()

/** A certificate and the plain key it speaks of. */
export type CertifiedKey = { readonly key: PlainKey; readonly certificate: SshCertificate }

/**
 * Reads the rest of a certificate blob after its type name, to its end. Of the signature only the form
 * is checked. Throws an `SshProblemError`: the codes of a plain key for the key inside, `truncated`,
 * `bad-cert`, `trailing-data`.
 */
export function readCertificate(reader: WireReader, type: KeyType): CertifiedKey {
  const version = type.certificateVersion ?? 1
  // v01 begins with the nonce, so that a chosen key cannot prepare a hash collision.
  let nonce = version === 1 ? reader.string() : new Uint8Array()
  const key = readSubject(reader, type)
  const serial = version === 1 ? reader.uint64() : 0n
  const kind = readKind(reader)
  const keyId = reader.text()
  const principals = readPrincipals(reader)
  const validAfter = reader.uint64()
  const validBefore = reader.uint64()
  const criticalOptions = readOptions(reader)
  const extensions = version === 1 ? readOptions(reader) : []
  if (version === 0) nonce = reader.string()
  reader.string() // reserved
  const signatureKey = readPacked(reader, readPlainKey)
  const signedPart = reader.bytes.subarray(0, reader.offset)
  const signature = readPacked(reader, (inner) => readSignature(inner, signatureKey.family))
  if (reader.remaining > 0) refuseBlob('trailing-data', reader.offset)
  const certificate: SshCertificate = {
    version,
    kind,
    keyId,
    serial,
    principals,
    validAfter,
    validBefore,
    criticalOptions,
    extensions,
    nonce,
    signatureKey,
    signature,
    signedPart,
  }
  return { key, certificate }
}

// The fingerprint of a certificate is that of the plain key inside, so its blob is built again.
function readSubject(reader: WireReader, type: KeyType): PlainKey {
  const start = reader.offset
  const part = readKeyPart(reader, type)
  const fields = reader.bytes.subarray(start, reader.offset)
  const plainBlob = concatBytes(wireString(type.plainName), fields)
  return plainKey(type, part, plainBlob)
}

function readKind(reader: WireReader): 'user' | 'host' {
  const start = reader.offset
  const kind = reader.uint32()
  if (kind === 1) return 'user'
  if (kind === 2) return 'host'
  return refuseBlob('bad-cert', start)
}

function readPrincipals(reader: WireReader): string[] {
  const start = reader.offset
  const principals = readPacked(reader, (inner) => {
    const names: string[] = []
    while (inner.remaining > 0) names.push(inner.text())
    return names
  })
  if (principals.length > MAX_PRINCIPALS) refuseBlob('bad-cert', start)
  return principals
}

// Packed pairs `string name, string data`, in any order: OpenSSH does not insist on the sorting.
function readOptions(reader: WireReader): CertificateOption[] {
  return readPacked(reader, (inner) => {
    const options: CertificateOption[] = []
    while (inner.remaining > 0) {
      const name = inner.text()
      const data = inner.string()
      options.push(data.length === 0 ? { name } : { name, value: optionValue(data) })
    }
    return options
  })
}

// The data is empty or itself a string; private extensions have been seen to break that rule.
function optionValue(data: Uint8Array): string {
  const isString = data.length >= 4 && new WireReader(data).uint32() === data.length - 4
  return decoder.decode(isString ? data.subarray(4) : data)
}

/** Reads a string whose octets are a structure of their own; any damage in it is `bad-cert`. */
function readPacked<T>(reader: WireReader, read: (inner: WireReader) => T): T {
  const start = reader.offset
  const inner = new WireReader(reader.string())
  try {
    const value = read(inner)
    if (inner.remaining === 0) return value
  } catch (error) {
    if (!(error instanceof SshProblemError)) throw error
  }
  return refuseBlob('bad-cert', start)
}

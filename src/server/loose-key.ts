import { decodeBase64 } from '~/lib/base64'
import { md5Fingerprint } from '~/ssh/fingerprint'
import { labelTypes } from '~/ssh/key-types'
import { containsPrivateKey } from '~/ssh/private-key'

const words = /^([^\s]+)[ \t]+([^\s]+)(?:[ \t]+([^\r\n]*))?$/

/**
 * Reads a key with lenient checks, or gives `null`: an accepted label, strict base64, and a blob that is the label's type
 * followed by length-prefixed fields. Numbers and points may be anything. A private key is never taken.
 */
export function readLoosely(
  text: string,
  keyTypes: 'documented' | 'modern',
): { publicKey: string; fingerprint: string } | null {
  if (text.length > 16_384 || containsPrivateKey(text)) return null
  const [, label, base64, comment = ''] = words.exec(text.trim()) ?? []
  if (label === undefined || base64 === undefined) return null
  const types = labelTypes(label, keyTypes)
  const blob = decodeBase64(base64)
  if (!types || !blob) return null
  const name = firstText(blob)
  const type = types.find((candidate) => candidate.name === name)
  if (!type || !isFieldSequence(blob)) return null
  return {
    publicKey: `${type.name} ${base64} ${comment}`.trimEnd(),
    fingerprint: md5Fingerprint({ plainBlob: blob }),
  }
}

function firstText(blob: Uint8Array): string {
  return new TextDecoder().decode(blob.subarray(4, 4 + lengthAt(blob, 0)))
}

function isFieldSequence(blob: Uint8Array): boolean {
  let at = 0
  while (at < blob.length) {
    const length = lengthAt(blob, at)
    if (length > blob.length - at - 4) return false
    at += 4 + length
  }
  return true
}

/** The uint32 at an offset; endless where there is none (RFC 4251 §5). */
function lengthAt(blob: Uint8Array, at: number): number {
  if (blob.length - at < 4) return Infinity
  return new DataView(blob.buffer, blob.byteOffset + at, 4).getUint32(0)
}

// Public keys in the envelopes of other tools: RFC 4716 and PEM blocks, turned into SSH blobs.
import { decodeBase64Prefix } from '~/lib/base64'
import type { Envelope } from '~/ssh/problem'
import { blobFromPkcs1, blobFromSpki } from '~/ssh/spki'

/** A blob taken out of an envelope; its contents are not checked. */
export type EnvelopeKey = {
  readonly envelope: Extract<Envelope, 'rfc4716' | 'spki' | 'pkcs1'>
  readonly blob: Uint8Array
  readonly comment: string
}

const BEGIN = /-{3,5} ?BEGIN /
const END = /-{3,5} ?END /
const HEADER = /^[\x21-\x39\x3B-\x7E]{1,64}:/
const LABEL = /^([A-Z0-9 ]{3,40}?) ?-{3,5}/

/** The public keys of every block in a text, in order, and the text around the blocks. */
export function openEnvelopes(text: string): { keys: EnvelopeKey[]; outside: string } {
  const [before = '', ...blocks] = text.split(BEGIN)
  const outside = [before]
  const keys: EnvelopeKey[] = []
  for (const block of blocks) {
    const [inside = '', ...after] = block.split(END)
    outside.push(...after.map((rest) => rest.replace(LABEL, '')))
    const label = LABEL.exec(inside)
    const key = label && openBlock(label[1] ?? '', inside.slice(label[0].length))
    if (key) keys.push(key)
  }
  return { keys, outside: outside.join('\n') }
}

function openBlock(label: string, body: string): EnvelopeKey | undefined {
  if (label === 'SSH2 PUBLIC KEY') return openRfc4716(body)
  const der = decodeBase64Prefix(body.replace(/\s/g, '')).bytes
  const envelope = label === 'PUBLIC KEY' ? 'spki' : 'pkcs1'
  if (envelope === 'pkcs1' && label !== 'RSA PUBLIC KEY') return undefined
  const blob = envelope === 'spki' ? blobFromSpki(der) : blobFromPkcs1(der)
  return blob && { envelope, blob, comment: '' }
}

// RFC 4716 §3.3: header lines `Tag: value`, continued by a backslash at the end of a line; then
// base64. The tag does not depend on case; the value of Comment may be in quotes.
function openRfc4716(body: string): EnvelopeKey {
  const lines = body.replace(/\\\r?\n/g, '').split(/\r\n|\r|\n/)
  const comment = lines.find((line) => /^Comment:/i.test(line)) ?? ''
  const data = lines.filter((line) => !HEADER.test(line)).join('')
  return {
    envelope: 'rfc4716',
    blob: decodeBase64Prefix(data.replace(/\s/g, '')).bytes,
    comment: comment.replace(/^Comment:\s*/i, '').replace(/^"([^]*)"\s*$/, '$1'),
  }
}

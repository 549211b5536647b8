// The checks on a pasted text before any word of it is read: size, invisible characters, known
// envelopes, line breaks. Each is a single pass; no pattern can backtrack over the whole paste.
import { looksLikeKeyType } from '~/ssh/key-types'
import { type Envelope, refuse } from '~/ssh/problem'

/** Largest paste, in UTF-8 octets: several times the largest key or certificate. */
export const MAX_TEXT_OCTETS = 16_384

// Stripped at the ends only: blanks, line breaks, and the wide blanks a copy from a page brings.
const END_BLANKS = new Set(
  ' \t\r\n\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\uFEFF',
)

// C0 but tab, CR and LF; DEL; C1; the line and paragraph separators.
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029]/
// Marks, embeddings, overrides and isolates of writing direction. Unicode UAX #9 §2.
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
const LINE_BREAK = /\r\n|\r|\n/
// What nearly every key is: one line of printable ASCII that begins with a letter.
const PLAIN_LINE = /^[A-Za-z][\t\x20-\x7E]*$/

// Also quoted, and of a paste that lost its beginning.
const BEGIN_LINE = /^[\s"'>-]{3,12}(?:BEGIN|END) /i
const ENVELOPES: readonly (readonly [RegExp, Envelope])[] = [
  [/SSH2 PUBLIC KEY/i, 'rfc4716'],
  [/RSA PUBLIC KEY/i, 'pkcs1'],
  [/PGP/i, 'pgp'],
  [/CERTIFICATE|X509|CRL/i, 'x509'],
  [/(?:BEGIN|END) PUBLIC KEY/i, 'spki'],
]

const encoder = new TextEncoder()

/** One line that may be a key, and where it begins in the pasted text. */
export type Line = { readonly text: string; readonly offset: number }

/**
 * Takes the pasted text to the single line that may be a key. Throws an `SshProblemError` with a
 * code from `too-large` to `multiple-lines`.
 */
export function singleLine(text: string): Line {
  if (exceedsOctets(text, MAX_TEXT_OCTETS)) refuse('too-large')
  const line = trimEnds(text)
  if (PLAIN_LINE.test(line.text)) return line
  const lines = nonBlankLines(line.text)
  if (lines.every((one) => one.startsWith('#'))) refuse('empty')
  refuseControls(line)
  const envelope = envelopeOf(line.text, lines)
  if (envelope) refuse('unsupported-format', { envelope })
  if (lines.length > 1) {
    const keys = lines.filter((one) => looksLikeKeyType(firstWord(one)))
    refuse(keys.length > 1 ? 'multiple-keys' : 'multiple-lines', {
      position: { in: 'text', offset: line.offset + line.text.search(LINE_BREAK) },
    })
  }
  return line
}

/** The text without blanks and line breaks at its ends. */
function trimEnds(text: string): Line {
  let start = 0
  let end = text.length
  while (start < end && END_BLANKS.has(text.charAt(start))) start++
  while (end > start && END_BLANKS.has(text.charAt(end - 1))) end--
  return { text: text.slice(start, end), offset: start }
}

/** The lines of a text that hold anything, without their indentation. Breaks are CRLF, LF and CR. */
function nonBlankLines(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map((line) => trimEnds(line).text)
    .filter((line) => line !== '')
}

/**
 * The envelope a text begins with, or that begins one of its lines (a certificate may follow a
 * listing of itself); undefined for none.
 */
function envelopeOf(text: string, lines = nonBlankLines(text)): Envelope | undefined {
  const begin = lines.find((line) => BEGIN_LINE.test(line))
  if (begin !== undefined) return ENVELOPES.find(([pattern]) => pattern.test(begin))?.[1] ?? 'pem'
  if (text.startsWith('<')) return 'xml'
  if (/^[{[]/.test(text)) return /["']kty["']/.test(text) ? 'jwk' : 'json'
  return undefined
}

function exceedsOctets(text: string, limit: number): boolean {
  if (text.length > limit) return true
  return text.length * 3 > limit && encoder.encode(text).length > limit
}

function refuseControls({ text, offset }: Line): void {
  const control = text.search(CONTROL)
  const bidi = text.search(BIDI_CONTROL)
  const at = control < 0 && bidi >= 0 && bidi < commentStart(text) ? bidi : control
  if (at >= 0) refuse('control-chars', { position: { in: 'text', offset: offset + at } })
}

function firstWord(line: string): string {
  const end = line.search(/[ \t]/)
  return end < 0 ? line : line.slice(0, end)
}

// Where the text after the first two words begins.
function commentStart(text: string): number {
  return /^[^ \t]*[ \t]*[^ \t]*/.exec(text)?.[0].length ?? 0
}

// Where keys may be in a text that is more, or something else, than one clean line, and what had to be
// changed to get at each.
import { encodeBase64 } from '~/lib/base64'
import { openEnvelopes } from '~/ssh/envelope'
import { findKeys, type FoundKey } from '~/ssh/find-keys'
import { blobTypeName } from '~/ssh/plain-key'
import type { Envelope } from '~/ssh/problem'

/** What a repair changes, in the order to tell it. The words are kept elsewhere, by code. */
export type RepairChange =
  /** Taken out of another format: `Repair.envelope`. */
  | 'converted'
  /** A missing label was put in front of the key data. */
  | 'type-added'
  /** A label that is not the name of the type was replaced. */
  | 'type-corrected'
  /** Text before the key on its line: options, host names, a prompt, a quote. */
  | 'leading-text-removed'
  /** Other lines around the key. */
  | 'other-lines-removed'
  /** Key data that was broken by spaces or line breaks was joined. */
  | 'lines-joined'
  /** Quotes or tags around the key. */
  | 'quotes-removed'
  /** Invisible characters, or blanks that are not spaces. */
  | 'invisible-removed'
  /** Padding or the URL-safe alphabet of the base64 was put right. */
  | 'base64-normalised'

/** A line that may be a key, and what was changed to get at it. */
export type Candidate = {
  /** Canonical `type base64 comment`. */
  readonly line: string
  readonly changes: readonly RepairChange[]
  /** The format it was converted from. */
  readonly envelope?: Extract<Envelope, 'rfc4716' | 'spki' | 'pkcs1'>
}

// Zero-width characters, marks of direction and control characters go; line separators break lines.
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const INVISIBLE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const ODD_BREAK = /[\u2028\u2029]/g
const ODD_BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g

// Anything but blanks and what closes a quotation.
const TEXT = /[^\s"'`“”‘’,;\]})]/

/** Everything that may be a key in a text, and the text that belongs to none of it. */
export type Candidates = { readonly candidates: readonly Candidate[]; readonly rest: string }

/** Looks for complete keys of any type this library can read, in order; those in another format come first. */
export function candidatesIn(text: string): Candidates {
  const visible = text.replace(ODD_BREAK, '\n').replace(ODD_BLANK, ' ').replace(INVISIBLE, '')
  // A quoted string of a program: its line breaks are written out.
  const plain = /^\s*["'[{]/.test(visible) ? visible.replace(/(?:\\r)?\\n/g, '\n') : visible
  const { keys, outside } = openEnvelopes(plain)
  const found = findKeys(outside)
  const candidates = [
    ...keys.map(({ blob, comment, envelope }): Candidate => {
      const line = `${blobTypeName(blob) ?? ''} ${encodeBase64(blob)} ${comment}`
      return { line, changes: ['converted'], envelope }
    }),
    ...found.map((one): Candidate => {
      return { line: one.line, changes: changesOf(outside, one, visible !== text) }
    }),
  ]
  return { candidates, rest: restOf(outside, found) }
}

function restOf(text: string, found: readonly FoundKey[]): string {
  const ends = [0, ...found.map(({ end }) => end)]
  return ends.map((end, index) => text.slice(end, found[index]?.start)).join('\n')
}

function changesOf(text: string, found: FoundKey, hadInvisible: boolean): RepairChange[] {
  const before = text.slice(0, found.start)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const leading = before.slice(lineStart)
  const otherLines = before.slice(0, lineStart) + text.slice(found.end)
  const changes: readonly (readonly [boolean, RepairChange])[] = [
    [found.label === '', 'type-added'],
    [found.label !== '' && found.label !== found.type, 'type-corrected'],
    [TEXT.test(leading), 'leading-text-removed'],
    [TEXT.test(otherLines), 'other-lines-removed'],
    [found.wasBroken, 'lines-joined'],
    [found.wasQuoted, 'quotes-removed'],
    [hadInvisible, 'invisible-removed'],
    [found.wasLoose, 'base64-normalised'],
  ]
  return changes.flatMap(([isTrue, change]) => (isTrue ? [change] : []))
}

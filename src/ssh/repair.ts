// For what people really paste. The parser stays strict: a repair is offered, with a list of what it
// changes, and it is the repaired line that is imported.
import { encodeBase64 } from '~/lib/base64'
import { openEnvelopes } from '~/ssh/envelope'
import { findKeys, type FoundKey } from '~/ssh/find-keys'
import { type ParseOptions, parsePublicKey } from '~/ssh/parse-public-key'
import { blobTypeName } from '~/ssh/plain-key'
import { containsPrivateKey } from '~/ssh/private-key'
import type { Envelope } from '~/ssh/problem'
import type { SshPublicKey } from '~/ssh/public-key'
import { MAX_TEXT_OCTETS } from '~/ssh/text-checks'

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

/** A key that a text holds in another form, and what was changed to get at it. */
export type Repair = {
  readonly key: SshPublicKey
  /** The canonical one-line key: what to put into the field. */
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

/**
 * Every importable key in a text, in order and without repetitions, for the user to choose from:
 * lines of `authorized_keys` or `known_hosts`, keys in other formats, keys among other text. None
 * for a text with private key material or over the size limit.
 */
export function listPublicKeys(text: string, options: ParseOptions = {}): Repair[] {
  if (text.length > MAX_TEXT_OCTETS || containsPrivateKey(text)) return []
  const repairs = new Map<string, Repair>()
  for (const candidate of candidatesIn(text)) {
    const result = parsePublicKey(candidate.line, options)
    if (!result.ok) continue
    const { key } = result
    const identity = encodeBase64(key.blob)
    if (!repairs.has(identity)) repairs.set(identity, { ...candidate, key, line: key.line })
  }
  return [...repairs.values()]
}

/**
 * The one key a text holds in a form that is not imported as it is; null where there is nothing to
 * repair, no complete key, or more than one.
 */
export function repairPublicKey(text: string, options: ParseOptions = {}): Repair | null {
  if (parsePublicKey(text, options).ok) return null
  const [repair, ...others] = listPublicKeys(text, options)
  return repair && others.length === 0 ? repair : null
}

type Candidate = Omit<Repair, 'key'>

function candidatesIn(text: string): Candidate[] {
  const visible = text.replace(ODD_BREAK, '\n').replace(ODD_BLANK, ' ').replace(INVISIBLE, '')
  // A quoted string of a program: its line breaks are written out.
  const plain = /^\s*["'[{]/.test(visible) ? visible.replace(/(?:\\r)?\\n/g, '\n') : visible
  const { keys, outside } = openEnvelopes(plain)
  return [
    ...keys.map(({ blob, comment, envelope }): Candidate => {
      const line = `${blobTypeName(blob) ?? ''} ${encodeBase64(blob)} ${comment}`
      return { line, changes: ['converted'], envelope }
    }),
    ...findKeys(outside).map((found): Candidate => {
      return { line: found.line, changes: changesOf(outside, found, visible !== text) }
    }),
  ]
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

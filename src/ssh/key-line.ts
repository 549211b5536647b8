// One line, `label SP base64 [SP comment]`, SP being any number of spaces and tabs. Checks 8 to 14:
// everything that can be said before the blob is opened.
import { base64ProblemOffset, decodeBase64 } from '~/lib/base64'
import { readBlob } from '~/ssh/blob'
import {
  type AcceptedTypes,
  type KeyType,
  labelTypes,
  looksLikeKeyType,
  readableKeyType,
} from '~/ssh/key-types'
import { blobTypeName } from '~/ssh/plain-key'
import { refuse, SshProblemError } from '~/ssh/problem'
import { type Line, MAX_TEXT_OCTETS } from '~/ssh/text-checks'

const SPACE = 32
const TAB = 9
const BLANKS = /[ \t]+/
const PLAIN_COMMENT = /^[\w.@-]{0,99}$/

/** The parts of a line whose label and base64 are in order. */
export type KeyLine = {
  /** What the blob may be: one type, or the plain types of a family for its short name. */
  readonly types: readonly KeyType[]
  readonly base64: string
  readonly blob: Uint8Array
  /** Trimmed and otherwise verbatim. */
  readonly comment: string
}

/** Reads a line. Throws an `SshProblemError` with a code from `ssh1-key` to `bad-base64`. */
export function readKeyLine(line: Line, accepted: AcceptedTypes): KeyLine {
  const { text } = line
  const labelEnd = wordEnd(text, 0)
  const types = labelTypes(text.slice(0, labelEnd), accepted)
  if (types === undefined) return refuseFirstWord(line, accepted)
  const start = skipBlanks(text, labelEnd)
  if (start === text.length) return refuse('missing-key-data')
  const end = wordEnd(text, start)
  const comment = text.slice(skipBlanks(text, end))
  if (comment !== '') refuseSecondKey(line, comment)
  const base64 = text.slice(start, end)
  const blob = decodeBase64(base64)
  if (blob !== undefined) return { types, base64, blob, comment }
  const offset = line.offset + start + base64ProblemOffset(base64)
  return refuse('bad-base64', { position: { in: 'text', offset } })
}

/**
 * Reads what nearly every key is, type, data and one plain word with single spaces between, without
 * looking at the whole text first. Undefined for anything else, right or wrong.
 */
export function readPlainLine(text: string, accepted: AcceptedTypes): KeyLine | undefined {
  const labelEnd = text.indexOf(' ')
  if (labelEnd < 0 || text.length > MAX_TEXT_OCTETS) return undefined
  const types = labelTypes(text.slice(0, labelEnd), accepted)
  if (types === undefined) return undefined
  const space = text.indexOf(' ', labelEnd + 1)
  const dataEnd = space < 0 ? text.length : space
  const comment = text.slice(dataEnd + 1)
  if (!PLAIN_COMMENT.test(comment)) return undefined
  const base64 = text.slice(labelEnd + 1, dataEnd)
  const blob = base64 === '' ? undefined : decodeBase64(base64)
  return blob && { types, base64, blob, comment }
}

function refuseFirstWord(line: Line, accepted: AcceptedTypes): never {
  const words = line.text.split(BLANKS)
  const [first = ''] = words
  // The files of SSH-1: bits, exponent, modulus.
  if (words.length > 2 && words.slice(0, 3).every((word) => /^\d+$/.test(word))) refuse('ssh1-key')
  const blob = decodeBase64(first)
  const inner = blob && readableKeyType(blobTypeName(blob) ?? '')
  if (inner) refuse('missing-type', { detected: inner.name })
  const label = words.find((word, index) => {
    return index > 0 && isKeyLabel(word, accepted) && words[index + 1]?.startsWith('AAAA')
  })
  if (label !== undefined) {
    const offset = line.offset + line.text.indexOf(label, first.length)
    refuse('leading-text', { position: { in: 'text', offset } })
  }
  if (looksLikeKeyType(first)) refuse('unsupported-type', { detected: first })
  return refuse('unsupported-format')
}

// A complete second key in the comment is a paste that lost its line break. Anything less is text.
function refuseSecondKey(line: Line, comment: string): void {
  if (!comment.includes('AAAA')) return
  const words = comment.split(BLANKS)
  const label = words.find((word, index) => {
    const types = labelTypes(word, 'modern')
    return types !== undefined && isKey(words[index + 1] ?? '', types)
  })
  if (label === undefined) return
  const offset = line.offset + line.text.length - comment.length + comment.indexOf(label)
  refuse('multiple-keys', { position: { in: 'text', offset } })
}

function isKeyLabel(word: string, accepted: AcceptedTypes): boolean {
  return labelTypes(word, accepted) !== undefined || readableKeyType(word) !== undefined
}

function isKey(base64: string, types: readonly KeyType[]): boolean {
  const blob = decodeBase64(base64)
  if (blob === undefined) return false
  try {
    readBlob(blob, types)
    return true
  } catch (error) {
    if (error instanceof SshProblemError) return false
    throw error
  }
}

function wordEnd(text: string, start: number): number {
  const space = text.indexOf(' ', start)
  const end = space < 0 ? text.length : space
  const tab = text.indexOf('\t', start)
  return tab < 0 ? end : Math.min(tab, end)
}

function skipBlanks(text: string, start: number): number {
  let end = start
  while (end < text.length && isBlank(text, end)) end++
  return end
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === SPACE || code === TAB
}

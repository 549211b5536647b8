// Finding OpenSSH keys in text that is more, or less, than one clean line. A blob says itself where
// it ends, so pieces are joined until it is complete; what follows on its line is the comment.
import { decodeBase64Prefix, encodeBase64 } from '~/lib/base64'
import { readBlob } from '~/ssh/blob'
import { keyTail } from '~/ssh/key-tail'
import { labelTypes, looksLikeKeyType, readableKeyType } from '~/ssh/key-types'
import { blobTypeName } from '~/ssh/plain-key'
import { SshProblemError } from '~/ssh/problem'

/** A key in a text, and how it stood there. */
export type FoundKey = {
  /** Canonical `type base64 comment`. */
  readonly line: string
  /** Offsets into the text: of the first character of the key, and after its comment. */
  readonly start: number
  readonly end: number
  /** The label as it stood in the text; empty for a bare blob. */
  readonly label: string
  /** The wire type of the blob. */
  readonly type: string
  /** Whether the base64 stood in several pieces. */
  readonly wasBroken: boolean
  /** Whether the base64 was not the canonical one: padding, URL-safe characters. */
  readonly wasLoose: boolean
  /** Whether a quote or tag was taken off. */
  readonly wasQuoted: boolean
}

type Token = { readonly text: string; readonly start: number; readonly end: number }
/** Where a blob begins: the token, the offset in it, and the label before it. */
type Start = { readonly token: number; readonly skip: number; readonly label: Token | undefined }

const BLOB_START = /(?<![A-Za-z0-9+/])AAAA[A-L]/
const LABEL = /[\p{L}\p{N}@.-]+(?=:?$)/u
/** Octets enough for the longest type name with its length, as base64. */
const PROBE_LENGTH = 64
const CLOSINGS = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’'],
  ['>', '<'],
])

/** Every complete key in a text, in order, of any type this library can read. */
export function findKeys(text: string): FoundKey[] {
  const tokens = tokensOf(text)
  const starts = tokens.flatMap((_, index) => startAt(tokens, index) ?? [])
  return starts.flatMap((start, index) => {
    const next = starts[index + 1]
    const before = next ? tokens[next.label ? next.token - 1 : next.token] : undefined
    const limit = next ? next.token - (next.label ? 1 : 0) : tokens.length
    const own = text.slice(0, before?.start)
    return keyAt(own, tokens.slice(start.token, limit), start) ?? []
  })
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => {
    return { text: word, start: index, end: index + word.length }
  })
}

function startAt(tokens: readonly Token[], index: number): Start | undefined {
  const skip = tokens[index]?.text.search(BLOB_START) ?? -1
  if (skip < 0) return undefined
  let probe = ''
  for (let at = index; at < tokens.length && probe.length < PROBE_LENGTH; at++) {
    probe += tokens[at]?.text.slice(at === index ? skip : 0) ?? ''
  }
  const name = blobTypeName(decodeBase64Prefix(probe.slice(0, PROBE_LENGTH)).bytes)
  if (readableKeyType(name ?? '') === undefined) return undefined
  return { token: index, skip, label: skip === 0 ? labelOf(tokens[index - 1]) : undefined }
}

function labelOf(token: Token | undefined): Token | undefined {
  const match = token && LABEL.exec(token.text)
  if (!match || !looksLikeKeyType(match[0])) return undefined
  const start = token.start + match.index
  return { text: token.text.slice(match.index), start, end: token.end }
}

function keyAt(text: string, tokens: readonly Token[], start: Start): FoundKey | undefined {
  const [first] = tokens
  if (!first) return undefined
  const pieces = piecesOf(tokens, start.skip)
  const joined = pieces.join('')
  const { bytes } = decodeBase64Prefix(joined)
  const type = readableKeyType(blobTypeName(bytes) ?? '')
  const size = type && blobSize(bytes, type.name)
  if (!type || size === undefined || contradicts(start.label?.text, type.name)) return undefined
  const length = Math.ceil((size * 4) / 3)
  const last = lastPiece(pieces, length)
  if (last === undefined) return undefined
  const base64 = encodeBase64(bytes.subarray(0, size))
  const lastToken = tokens[last.index] ?? first
  const from = lastToken.start + (last.index === 0 ? start.skip : 0) + last.length
  const keyStart = start.label?.start ?? first.start + start.skip
  const closing = CLOSINGS.get(text.charAt(keyStart - 1)) ?? ''
  const tail = keyTail(text, keyStart, from)
  const padding = /^=*/.exec(tail.text)?.[0] ?? ''
  const comment = commentOf(tail.text.slice(padding.length), closing)
  return {
    line: [type.name, base64, comment].filter((part) => part !== '').join(' '),
    start: keyStart,
    end: tail.end,
    label: start.label?.text ?? '',
    type: type.name,
    wasBroken: last.index > 0,
    wasLoose: joined.slice(0, length) + padding !== base64,
    wasQuoted: closing !== '',
  }
}

// The base64 at the front of each token, up to the first token that does not end in base64.
function piecesOf(tokens: readonly Token[], skip: number): string[] {
  const pieces: string[] = []
  for (const [index, token] of tokens.entries()) {
    const text = token.text.slice(index === 0 ? skip : 0)
    const piece = /^[A-Za-z0-9+/_-]*/.exec(text)?.[0] ?? ''
    pieces.push(piece)
    if (piece.length < text.length) break
  }
  return pieces
}

// The piece in which the given number of characters ends, and how many of them are in it. Undefined
// where they end in the middle of one: then it is not this key that ends here.
function lastPiece(
  pieces: readonly string[],
  length: number,
): { index: number; length: number } | undefined {
  let left = length
  for (const [index, piece] of pieces.entries()) {
    if (left === piece.length) return { index, length: left }
    if (left < piece.length) return undefined
    left -= piece.length
  }
  return undefined
}

// The number of octets the blob takes, whatever follows; undefined if it is damaged.
function blobSize(bytes: Uint8Array, name: string): number | undefined {
  try {
    readBlob(bytes, labelTypes(name, 'modern') ?? [])
    return bytes.length
  } catch (error) {
    if (!(error instanceof SshProblemError)) throw error
    const { code, position } = error.problem
    return code === 'trailing-data' ? position?.offset : undefined
  }
}

function contradicts(label: string | undefined, type: string): boolean {
  const types =
    label === undefined ? undefined : labelTypes(label.toLowerCase().replace(':', ''), 'modern')
  return types !== undefined && !types.some((one) => one.name === type)
}

// What sticks to the base64 without a blank is no comment but a quote, a comma, a tag.
function commentOf(tail: string, closing: string): string {
  if (!/^\s/.test(tail)) return ''
  const end = closing === '' ? -1 : tail.lastIndexOf(closing)
  return (end < 0 ? tail : tail.slice(0, end)).trim()
}

// Recognising private keys, whole or in part, in any wrapping a paste may have. It only says yes or
// no: the text is never kept, echoed or put into a message. Every pattern is bounded, so the time is
// linear in the text.
import { decodeBase64 } from '~/lib/base64'

// Zero octets of UTF-16, soft hyphens, zero-width characters and marks of direction.
// oxlint-disable-next-line no-control-regex -- UTF-16 read as UTF-8 has a NUL beside every letter
const INVISIBLE = /[\0\u00AD\u200B-\u200F\u2060\uFEFF]/g

// A gap between words that was escaped or encoded on its way: JSON, a URL, HTML.
const ESCAPED_GAP = /\\[nrt]|%20|%0[AD]|&nbsp;/gi

// Gaps and words share no character, so a match has one reading only and cannot backtrack far.
const GAP = String.raw`[\s_+>|"'\\-]{1,8}`
const WORDS = `(?:${GAP}[A-Z0-9.]{1,20}){0,4}${GAP}`

const MARKERS: readonly RegExp[] = [
  // RFC 7468, ssh.com, PGP: BEGIN, up to four words, PRIVATE KEY; the dashes may be cut off.
  new RegExp(`BEGIN${WORDS}PRIVATE${GAP}KEY`, 'i'),
  // A header cut in its middle, its end, or the end line: here the dashes make the difference.
  new RegExp(`-{3,5} ?(?:BEGIN${WORDS}PRIVATE\\s{0,9}$|END${WORDS}PRIVATE${GAP}KEY)`, 'i'),
  /PRIVATE KEY(?: BLOCK)? ?-{4,5}/i,
  // Encrypted PEM (RFC 1421), SSH-1, age; PuTTY, DNSSEC and OpenSSL's listing.
  /Proc-Type: ?4, ?ENCRYPTED|DEK-Info:|SSH PRIVATE KEY FILE FORMAT|AGE-SECRET-KEY-1/i,
  /PuTTY-User-Key-File-\d|Private-(?:Lines|MAC|Hash|key-format):|PrivateExponent:/i,
  // `openssh-key-v1` in base64.
  /b3BlbnNzaC1rZXktdjE/,
]

// Pairs that make a private key together: the XML of .NET and JWK (RFC 7518 §6), also without the
// last member, `d`, of a cut paste.
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/<RSAKeyValue/i, /<(?:D|P|Q|DP|DQ|InverseQ)>/],
  [/<DSAKeyValue/i, /<X>/],
  [/["']kty\\{0,4}["']/, /["'](?:d|p|q|dp|dq|qi)\\{0,4}["']\s{0,99}:/],
]

// The beginning of a run of base64 that may decode to DER (`M…`), PEM (`LS0tL…`) or PuTTY's format.
const ENCODED =
  /(?<![A-Za-z0-9+/])(?:M[A-P]|LS0tL|UHVUVFktVXNlci1LZXktRmlsZ)[A-Za-z0-9+/_-]{11,88}/g

// One of these is in every text the patterns above match; most comments need no second look.
const SUSPICIOUS =
  /BEGIN|END|PRIVATE|ENCRYPTED|DEK-|PuTTY|AGE-|KeyValue|kty|b3Blb|M[A-P]|LS0tL|UHVUV|[^\x20-\x7E]/i

/**
 * Whether the text holds private key material or the marker of some: PEM of every kind, ssh.com,
 * PuTTY, SSH-1, DNSSEC, age, XML, JWK, and base64 without any header. The words "private key" by
 * themselves are not a marker.
 */
export function containsPrivateKey(text: string): boolean {
  if (text === '' || !SUSPICIOUS.test(text)) return false
  const plain = text.replace(INVISIBLE, '').replace(ESCAPED_GAP, ' ')
  if (MARKERS.some((marker) => marker.test(plain))) return true
  if (PAIRS.some(([type, secret]) => type.test(plain) && secret.test(plain))) return true
  for (const [run] of plain.matchAll(ENCODED)) if (isEncodedPrivateKey(run)) return true
  return false
}

function isEncodedPrivateKey(run: string): boolean {
  const whole = run.slice(0, run.length - (run.length % 4))
  const bytes = decodeBase64(whole.replaceAll('-', '+').replaceAll('_', '/'))
  if (bytes === undefined) return false
  return run.startsWith('M')
    ? isPrivateDer(bytes)
    : containsPrivateKey(new TextDecoder().decode(bytes))
}

const SEQUENCE = 0x30
const INTEGER = 0x02
const PRIVATE_VERSIONS = new Set([0, 1, 3])
// 1.2.840.113549.1.5 (PKCS#5) and .12 (PKCS#12): the arcs of password-based encryption.
const PBE_ARCS = new Set(['42,134,72,134,247,13,1,5', '42,134,72,134,247,13,1,12'])

// PKCS#1, PKCS#8, SEC 1 and OpenSSL's DSA form all begin SEQUENCE { INTEGER 0 or 1, …}, PKCS#12 with
// a 3; an encrypted PKCS#8 begins SEQUENCE { SEQUENCE { OID …. RFC 8017 A.1.2, RFC 5958, RFC 5915, RFC 8018 A.4.
function isPrivateDer(bytes: Uint8Array): boolean {
  const start = skipDerHeader(bytes, 0)
  if (bytes[start] === INTEGER) {
    const version = bytes[start + 2] ?? -1
    return bytes[start + 1] === 1 && PRIVATE_VERSIONS.has(version) && start + 3 < bytes.length
  }
  if (bytes[start] !== SEQUENCE) return false
  const inner = skipDerHeader(bytes, start)
  return PBE_ARCS.has(bytes.subarray(inner + 2, inner + 10).join(','))
}

// The offset after a tag and its length octets. X.690 §8.1.3.
function skipDerHeader(bytes: Uint8Array, offset: number): number {
  const length = bytes[offset + 1] ?? 0
  return offset + 2 + (length > 0x80 ? length - 0x80 : 0)
}

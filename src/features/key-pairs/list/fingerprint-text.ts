/** A fingerprint someone searches by. `text`: MD5 as lower-case hex without colons, SHA256 as base64 without prefix. */
export type FingerprintSearch = { hash: 'MD5' | 'SHA256'; text: string; whole: boolean }

const MD5_INSIDE = /(?:^|[^0-9a-z:])(?:md5:)?((?:[0-9a-f]{2}:){15}[0-9a-f]{2})(?![0-9a-z:])/i
const MD5_BARE = /^(?:md5:)?([0-9a-f]{32})$/i
const SHA256_INSIDE = /SHA256:([A-Za-z0-9+/]{43})(?![A-Za-z0-9+/])/i
const SHA256_BARE = /^([A-Za-z0-9+/]{43})=?$/

/**
 * The whole fingerprint in a pasted text, or `undefined`: MD5 with or without prefix and colons, SHA256 as OpenSSH prints
 * it, also within a line of `ssh-keygen -l`. What may as well be a name, 43 letters and digits, is not taken for one.
 */
export function recogniseFingerprint(text: string): FingerprintSearch | undefined {
  const trimmed = text.trim()
  const md5 = MD5_INSIDE.exec(trimmed)?.[1] ?? MD5_BARE.exec(trimmed)?.[1]
  if (md5) return { hash: 'MD5', text: hexOf(md5), whole: true }
  const bare = /[+/]/.test(trimmed) ? SHA256_BARE.exec(trimmed)?.[1] : undefined
  const sha256 = SHA256_INSIDE.exec(trimmed)?.[1] ?? bare
  return sha256 === undefined ? undefined : { hash: 'SHA256', text: sha256, whole: true }
}

/** The fingerprint meant by a text that is said to be one: whole, or its beginning. `undefined` when it can be none. */
export function readFingerprint(text: string): FingerprintSearch | undefined {
  const trimmed = text.trim()
  const whole = recogniseFingerprint(trimmed)
  if (whole) return whole
  const md5 = /^(?:md5:)?((?:[0-9a-f]{1,2}:?){1,16})$/i.exec(trimmed)?.[1]
  if (md5) return { hash: 'MD5', text: hexOf(md5), whole: false }
  const sha256 = /^(?:SHA256:)?([A-Za-z0-9+/]{1,43})=?$/i.exec(trimmed)?.[1]
  if (!sha256) return undefined
  return { hash: 'SHA256', text: sha256, whole: sha256.length === 43 }
}

/** A whole MD5 fingerprint as the API writes it: 16 octets with colons. */
export function apiFingerprint({ text }: FingerprintSearch): string {
  return text.replaceAll(/(..)(?!$)/g, '$1:')
}

function hexOf(fingerprint: string): string {
  return fingerprint.replaceAll(':', '').toLowerCase()
}

import { encodeBase64 } from '~/lib/base64'
import { md5 } from '~/ssh/md5'
import type { PlainKey } from '~/ssh/public-key'
import { sha256 } from '~/ssh/sha256'

/** What a fingerprint is computed from: any key, also the one that signed a certificate. */
export type Fingerprinted = Pick<PlainKey, 'plainBlob'>

const HEX_DIGITS = new TextEncoder().encode('0123456789abcdef')
const COLON = 58
const decoder = new TextDecoder()

/**
 * MD5 fingerprint: 16 octets as lower-case hex with colons between them and no prefix, as
 * `ssh-keygen -l -E md5` prints it behind `MD5:`. For a certificate it is that of the plain key
 * inside. RFC 4716 §4.
 */
export function md5Fingerprint(key: Fingerprinted): string {
  const digest = md5(key.plainBlob)
  const text = new Uint8Array(3 * digest.length - 1).fill(COLON)
  for (let i = 0; i < digest.length; i++) {
    const octet = digest[i] ?? 0
    text[3 * i] = HEX_DIGITS[octet >> 4] ?? 0
    text[3 * i + 1] = HEX_DIGITS[octet & 15] ?? 0
  }
  return decoder.decode(text)
}

/**
 * SHA-256 fingerprint as OpenSSH prints it since 6.8: `SHA256:` and 43 characters of base64 without
 * padding. For a certificate it is that of the plain key inside. sshkey.c, `fingerprint_b64`.
 */
export function sha256Fingerprint(key: Fingerprinted): string {
  return `SHA256:${encodeBase64(sha256(key.plainBlob)).slice(0, 43)}`
}

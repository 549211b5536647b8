import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { encodeBase64 } from '~/lib/base64'
import type { PlainKey } from '~/ssh/public-key'

/** What a fingerprint is computed from: any key, also the one that signed a certificate. */
export type Fingerprinted = Pick<PlainKey, 'plainBlob'>

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * MD5 fingerprint: 16 octets as lower-case hex with colons between them and no prefix, as
 * `ssh-keygen -l -E md5` prints it behind `MD5:`. For a certificate it is that of the plain key
 * inside. RFC 4716 §4.
 */
export function md5Fingerprint(key: Fingerprinted): string {
  return Array.from(md5(key.plainBlob), (byte) => HEX[byte]).join(':')
}

/**
 * SHA-256 fingerprint as OpenSSH prints it since 6.8: `SHA256:` and 43 characters of base64 without
 * padding. For a certificate it is that of the plain key inside. sshkey.c, `fingerprint_b64`.
 */
export function sha256Fingerprint(key: Fingerprinted): string {
  return `SHA256:${encodeBase64(sha256(key.plainBlob)).slice(0, 43)}`
}

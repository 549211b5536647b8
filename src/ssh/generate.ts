import { encodeBase64 } from '~/lib/base64'
import { blobFromSpki } from '~/ssh/spki'

/** A fresh key pair; the private part is nowhere else. */
export type GeneratedKeyPair = {
  /** PKCS#8 PEM (RFC 7468 §10, RFC 5958), unencrypted, ending with a line feed. */
  readonly privateKeyPem: string
  /** `ssh-rsa` and base64, without comment or line break. */
  readonly publicKeyLine: string
}

const PEM_COLUMNS = 64
const LABEL = 'PRIVATE KEY'
const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
}

/**
 * Makes an RSA key pair of 2048 bits with exponent 65537 by WebCrypto. `ssh`, `ssh-keygen -y` and
 * `openssl` read its private part. Rejects where WebCrypto is missing: pages that are neither https
 * nor localhost.
 */
export async function generateRsaKeyPair(): Promise<GeneratedKeyPair> {
  const { subtle } = crypto
  const pair = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const [pkcs8, spki] = await Promise.all([
    subtle.exportKey('pkcs8', pair.privateKey),
    subtle.exportKey('spki', pair.publicKey),
  ])
  const blob = blobFromSpki(new Uint8Array(spki))
  if (!blob) throw new Error('WebCrypto exported a public key that is not RSA')
  return {
    privateKeyPem: pem(new Uint8Array(pkcs8)),
    publicKeyLine: `ssh-rsa ${encodeBase64(blob)}`,
  }
}

function pem(der: Uint8Array): string {
  const lines = encodeBase64(der).match(new RegExp(`.{1,${PEM_COLUMNS}}`, 'g')) ?? []
  return [`-----BEGIN ${LABEL}-----`, ...lines, `-----END ${LABEL}-----`, ''].join('\n')
}

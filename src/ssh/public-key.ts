import type { CurveName, KeyFamily } from '~/ssh/key-types'

/** An RSA key's numbers as big-endian magnitudes without leading zeros. RFC 4253 §6.6. */
export type RsaNumbers = { readonly exponent: Uint8Array; readonly modulus: Uint8Array }

/** A DSA key's numbers as big-endian magnitudes without leading zeros. RFC 4253 §6.6. */
export type DsaNumbers = {
  readonly p: Uint8Array
  readonly q: Uint8Array
  readonly g: Uint8Array
  readonly y: Uint8Array
}

/** An uncompressed point, `04 ‖ X ‖ Y`, that is known to lie on its curve. RFC 5656 §3.1. */
export type EcdsaPoint = { readonly curve: CurveName; readonly point: Uint8Array }

/** The part of a blob that makes the key; exactly the member of the key's family is present. */
export type KeyPart = {
  /** Bit length of the modulus (RSA), of p (DSA) or of the field; from the value, not its octets. */
  readonly bits: number
  readonly rsa?: RsaNumbers | undefined
  readonly dsa?: DsaNumbers | undefined
  readonly ecdsa?: EcdsaPoint | undefined
  /** The 32 octets of an Ed25519 key. */
  readonly ed25519?: Uint8Array | undefined
  /** The application of a security key, usually `ssh:`. */
  readonly application?: string | undefined
}

/** A complete key without certificate, label or comment, such as the one that signed one. */
export type PlainKey = KeyPart & {
  readonly family: KeyFamily
  /** Wire type of the plain key. */
  readonly plainType: string
  /** The blob of the plain key: what a fingerprint is computed from. */
  readonly plainBlob: Uint8Array
}

/** One critical option or extension of a certificate. */
export type CertificateOption = {
  readonly name: string
  /** The value, undefined for a flag; octets that are not the usual packed string are kept as text. */
  readonly value?: string
}

/** A signature as a certificate carries it. */
export type CertificateSignature = {
  /** An algorithm of RFC 8332, RFC 5656, RFC 8709 or PROTOCOL.u2f; untrusted text. */
  readonly algorithm: string
  readonly data: Uint8Array
  /** Security keys only: flags and counter, 5 octets. */
  readonly tail?: Uint8Array
}

/** What a certificate says about its key. PROTOCOL.certkeys. */
export type SshCertificate = {
  /** 1, or 0 for the format of OpenSSH 5.4 to 6.9. */
  readonly version: 0 | 1
  readonly kind: 'user' | 'host'
  /** Free text chosen by the CA; untrusted. */
  readonly keyId: string
  /** 0 where the CA did not number its certificates; version 0 has none. */
  readonly serial: bigint
  /** Login or host names the certificate is good for; none means any. */
  readonly principals: readonly string[]
  /** First second of validity, in seconds since 1970; 0 means always. */
  readonly validAfter: bigint
  /** First second after validity, in seconds since 1970; 2^64 − 1 means for ever. */
  readonly validBefore: bigint
  /** Version 0 calls them constraints and puts the extensions among them. */
  readonly criticalOptions: readonly CertificateOption[]
  readonly extensions: readonly CertificateOption[]
  readonly nonce: Uint8Array
  /** The key of the CA. */
  readonly signatureKey: PlainKey
  /** Only its form was checked: `ca-signature/` says whether it is right. */
  readonly signature: CertificateSignature
  /** The octets that the CA signed. */
  readonly signedPart: Uint8Array
}

/** One accepted public key line. */
export type SshPublicKey = PlainKey & {
  /** Wire type of the line: that of the certificate if it is one. */
  readonly type: string
  /** Free text, trimmed and otherwise verbatim; untrusted. Empty if there is none. */
  readonly comment: string
  /** The blob of the line. */
  readonly blob: Uint8Array
  /** The line to store: `type base64 comment`, single spaces, no line break. */
  readonly line: string
  readonly certificate?: SshCertificate | undefined
}

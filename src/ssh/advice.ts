import { bytesAreAscii } from '~/lib/bytes'
import { certificateTime } from '~/ssh/certificate-time'
import type { SshCertificate, SshPublicKey } from '~/ssh/public-key'
import { isRocaModulus } from '~/ssh/roca'

/** What deserves a word although the key is accepted. The words are kept elsewhere, by code. */
export type AdviceCode =
  /** RSA under 2048 bits: `bits`. NIST SP 800-131A. */
  | 'rsa-small'
  /** Public exponent 3. */
  | 'rsa-exponent-3'
  /** A modulus of the weak generator of CVE-2017-15361: the private key can be computed. */
  | 'rsa-roca'
  /** DSA: off by default since OpenSSH 9.8, gone in 10.0. */
  | 'dsa-obsolete'
  /** The CA signed with SHA-1, which OpenSSH has not accepted since 8.2. */
  | 'cert-sha1'
  /** A v00 certificate: not read since OpenSSH 7.0. */
  | 'cert-v00'
  /** The last second of validity has passed: `at`. */
  | 'cert-expired'
  /** Not valid before `at`. */
  | 'cert-not-yet-valid'
  /** A certificate of a host, not of a user. */
  | 'cert-host'
  /** A certificate of any kind, where the plain key is what is usually imported. */
  | 'cert-import'

/** One piece of advice; never a reason to refuse. */
export type Advice = {
  readonly code: AdviceCode
  readonly bits?: number
  /** The moment validity ends or begins. */
  readonly at?: Date
}

const SOUND_RSA_BITS = 2048
const SHA1_ALGORITHMS = new Set(['ssh-rsa', 'ssh-dss'])

/** Looks over an accepted key at a given moment. The most serious advice comes first. */
export function adviseOn(key: SshPublicKey, now: Date): Advice[] {
  return [
    ...adviseOnKey(key),
    ...(key.certificate ? adviseOnCertificate(key.certificate, now) : []),
  ]
}

function adviseOnKey({ family, bits, rsa }: SshPublicKey): Advice[] {
  const advice: Advice[] = []
  if (rsa && isRocaModulus(rsa.modulus)) advice.push({ code: 'rsa-roca' })
  if (rsa && bits < SOUND_RSA_BITS) advice.push({ code: 'rsa-small', bits })
  if (rsa && bytesAreAscii(rsa.exponent, '\x03')) advice.push({ code: 'rsa-exponent-3' })
  if (family === 'dsa') advice.push({ code: 'dsa-obsolete' })
  return advice
}

function adviseOnCertificate(certificate: SshCertificate, now: Date): Advice[] {
  const advice: Advice[] = []
  const seconds = BigInt(Math.floor(now.getTime() / 1000))
  const { validAfter, validBefore } = certificate
  if (seconds >= validBefore) advice.push({ code: 'cert-expired', ...moment(validBefore) })
  if (seconds < validAfter) advice.push({ code: 'cert-not-yet-valid', ...moment(validAfter) })
  if (certificate.kind === 'host') advice.push({ code: 'cert-host' })
  if (certificate.version === 0) advice.push({ code: 'cert-v00' })
  if (SHA1_ALGORITHMS.has(certificate.signature.algorithm)) advice.push({ code: 'cert-sha1' })
  advice.push({ code: 'cert-import' })
  return advice
}

function moment(seconds: bigint): { at?: Date } {
  const at = certificateTime(seconds)
  return at ? { at } : {}
}

/**
 * Why a pasted text is not an acceptable public key; the first failing check decides. The order of
 * the members is the order of the checks, those from `truncated` on in reading order of the blob.
 */
export type SshProblemCode =
  | 'private-key'
  | 'too-large'
  | 'empty'
  | 'control-chars'
  | 'unsupported-format'
  | 'multiple-keys'
  | 'multiple-lines'
  | 'ssh1-key'
  | 'missing-type'
  | 'leading-text'
  | 'unsupported-type'
  | 'missing-key-data'
  | 'bad-base64'
  | 'truncated'
  | 'type-mismatch'
  | 'curve-mismatch'
  | 'bad-ec-point'
  | 'bad-mpint'
  | 'bad-rsa'
  | 'bad-dsa'
  | 'key-too-small'
  | 'key-too-large'
  | 'bad-cert'
  | 'trailing-data'

/**
 * The envelope of a text that holds no OpenSSH line, so that a hint can name the conversion:
 * `rfc4716` (ssh.com, PuTTY "Save public key"), `spki` (`BEGIN PUBLIC KEY`), `pkcs1`
 * (`BEGIN RSA PUBLIC KEY`), `x509` (certificate or request), `pgp`, `jwk`, `json`, `xml`, `pem`.
 */
export type Envelope =
  | 'rfc4716'
  | 'spki'
  | 'pkcs1'
  | 'x509'
  | 'pgp'
  | 'jwk'
  | 'json'
  | 'xml'
  | 'pem'

/** Where a problem lies: UTF-16 units into the pasted text, or octets into the decoded blob. */
export type ProblemPosition = { readonly in: 'text' | 'blob'; readonly offset: number }

/** What is wrong with a pasted text. The words for people are kept elsewhere, by code. */
export type SshProblem = {
  readonly code: SshProblemCode
  /** What was found instead: a key type, a curve. Untrusted text of at most 64 characters. */
  readonly detected?: string
  /** What the label or type asked for, where `detected` contradicts it. */
  readonly expected?: string
  readonly envelope?: Envelope
  readonly position?: ProblemPosition
  /** Bits of the key, for `key-too-small` and `key-too-large`. */
  readonly bits?: number
}

/** Carries a problem out of nested reading; never leaves this folder. */
export class SshProblemError extends Error {
  readonly problem: SshProblem

  constructor(problem: SshProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Stops reading because of a problem. */
export function refuse(code: SshProblemCode, details?: Omit<SshProblem, 'code'>): never {
  throw new SshProblemError({ code, ...details })
}

/** Stops reading because of a problem at an offset of the blob. */
export function refuseBlob(code: SshProblemCode, offset: number): never {
  throw new SshProblemError({ code, position: { in: 'blob', offset } })
}

import { readBlob } from '~/ssh/blob'
import { readKeyLine } from '~/ssh/key-line'
import type { AcceptedTypes } from '~/ssh/key-types'
import { containsPrivateKey } from '~/ssh/private-key'
import { type SshProblem, SshProblemError } from '~/ssh/problem'
import type { SshPublicKey } from '~/ssh/public-key'
import { singleLine } from '~/ssh/text-checks'

/** What a pasted text turned out to be. */
export type ParseResult =
  | { readonly ok: true; readonly key: SshPublicKey }
  | { readonly ok: false; readonly problem: SshProblem }

/** `acceptedTypes` is the product's documented list unless told otherwise. */
export type ParseOptions = { readonly acceptedTypes?: AcceptedTypes }

/**
 * Reads a pasted text as exactly one public key in OpenSSH's one-line form. The first failing check
 * decides the problem, private keys before everything else; takes time linear in the text, keeps no
 * state and never throws. Bits, fields and fingerprints of a certificate are those of the plain key
 * inside. RFC 4251 §5, RFC 4253 §6.6, RFC 5656 §3.1, sshd(8), PROTOCOL.certkeys.
 */
export function parsePublicKey(text: string, options: ParseOptions = {}): ParseResult {
  const result = parse(text, options.acceptedTypes ?? 'documented')
  // Nothing but the comment of a valid key can hold a private one.
  const suspect = result.ok ? result.key.comment : text
  return containsPrivateKey(suspect) ? { ok: false, problem: { code: 'private-key' } } : result
}

function parse(text: string, accepted: AcceptedTypes): ParseResult {
  try {
    const { types, base64, blob, comment } = readKeyLine(singleLine(text), accepted)
    const { type, key, certificate } = readBlob(blob, types)
    const line = comment === '' ? `${type} ${base64}` : `${type} ${base64} ${comment}`
    return {
      ok: true,
      key: { ...key, type, comment, blob, line, ...(certificate && { certificate }) },
    }
  } catch (error) {
    if (error instanceof SshProblemError) return { ok: false, problem: error.problem }
    throw error
  }
}

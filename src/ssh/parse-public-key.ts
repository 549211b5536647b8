import { readBlob } from '~/ssh/blob'
import { type KeyLine, readKeyLine, readPlainLine } from '~/ssh/key-line'
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
    const line = readPlainLine(text, accepted) ?? readKeyLine(singleLine(text), accepted)
    return { ok: true, key: publicKey(line) }
  } catch (error) {
    if (error instanceof SshProblemError) return { ok: false, problem: error.problem }
    throw error
  }
}

function publicKey({ types, base64, blob, comment }: KeyLine): SshPublicKey {
  const { type, key, certificate } = readBlob(blob, types)
  const line = `${type.name} ${base64}`
  return {
    type: type.name,
    family: key.family,
    bits: key.bits,
    comment,
    line: comment === '' ? line : `${line} ${comment}`,
    blob,
    plainType: key.plainType,
    plainBlob: key.plainBlob,
    rsa: key.rsa,
    dsa: key.dsa,
    ecdsa: key.ecdsa,
    ed25519: key.ed25519,
    application: key.application,
    certificate,
  }
}

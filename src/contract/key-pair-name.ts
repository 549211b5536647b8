import { LIMITS } from '~/contract/limits'

/** Why a key pair name breaks the rule; `character` is the first one that may not stand where it does. */
export type KeyPairNameProblem =
  | { code: 'empty' }
  | { code: 'too-short' }
  | { code: 'too-long'; length: number }
  | { code: 'bad-start'; character: string }
  | { code: 'bad-character'; character: string }

const start = /^[A-Za-z\p{Script=Han}]/u
const forbidden = /[^\p{L}\p{Nd}:_.-]/u

/**
 * Says what is wrong with a key pair name, or `null`: 2 to 128 code points, first a Latin letter or a Chinese character,
 * then letters, digits and `: _ . -`. Blanks around it are not trimmed. ImportKeyPair and CreateKeyPair, KeyPairName.
 */
export function keyPairNameProblem(name: string): KeyPairNameProblem | null {
  const [first] = name
  if (first === undefined) return { code: 'empty' }
  if (!start.test(name)) return { code: 'bad-start', character: first }
  const bad = forbidden.exec(name)
  if (bad) return { code: 'bad-character', character: bad[0] }
  const length = [...name].length
  if (length < LIMITS.keyPairNameMin) return { code: 'too-short' }
  if (length > LIMITS.keyPairNameMax) return { code: 'too-long', length }
  return null
}

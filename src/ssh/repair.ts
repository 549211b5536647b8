// For what people really paste. The parser stays strict: a repair is offered, with a list of what it
// changes, and it is the repaired line that is imported.
import { surveyKeys, type Repair } from '~/ssh/key-survey'
import { type ParseOptions, parsePublicKey } from '~/ssh/parse-public-key'

/**
 * Every importable key in a text, in order and without repetitions, for the user to choose from:
 * lines of `authorized_keys` or `known_hosts`, keys in other formats, keys among other text. None
 * for a text with private key material or over the size limit.
 */
export function listPublicKeys(text: string, options: ParseOptions = {}): readonly Repair[] {
  return surveyKeys(text, options).repairs
}

/**
 * The one key a text holds in a form that is not imported as it is; null where there is nothing to
 * repair, no complete key, or more than one.
 */
export function repairPublicKey(text: string, options: ParseOptions = {}): Repair | null {
  if (parsePublicKey(text, options).ok) return null
  const [repair, ...others] = listPublicKeys(text, options)
  return repair && others.length === 0 ? repair : null
}

import { useDeferredValue } from 'react'
import { accountRules, useAccountRules } from '~/api/account-rules'
import { askForCaVerdict, useCaVerdict } from '~/features/key-pairs/certificates/ca-verdict'
import { type RefusedKey, type Repair, surveyKeys } from '~/ssh/key-survey'
import { acceptedKeyTypes, type AcceptedTypes } from '~/ssh/key-types'
import { parsePublicKey } from '~/ssh/parse-public-key'
import type { SshProblem } from '~/ssh/problem'
import type { SshPublicKey } from '~/ssh/public-key'
import { realProblem } from './real-problem'

/** What the text in the field is: a key, or a problem and the keys that could be had from it. */
export type KeyCheck = {
  text: string
  /** The types it was checked against. */
  types: AcceptedTypes
  key?: SshPublicKey
  problem?: SshProblem
  /** The only key in the text, where nothing but its type is against it. */
  unaccepted?: SshPublicKey | undefined
  repairs: readonly Repair[]
  /** Keys in the text that cannot be imported. */
  refused: readonly RefusedKey[]
}

let last: KeyCheck = {
  text: '',
  types: 'documented',
  problem: { code: 'empty' },
  repairs: [],
  refused: [],
}

/** Looks at the text as a public key. The last answer is kept, because several fields ask for the same text. */
export function checkKey(text: string, types: AcceptedTypes = accountRules().keyTypes): KeyCheck {
  if (text === last.text && types === last.types) return last
  last = { text, types, ...lookAt(text, types) }
  return last
}

// Read as a key of any type first: what is wrong with a clean line of a type that is not accepted is known without a search.
function lookAt(text: string, types: AcceptedTypes): Omit<KeyCheck, 'text' | 'types'> {
  const any = parsePublicKey(text, { acceptedTypes: 'modern' })
  if (any.ok) return isAccepted(any.key, types) ? keyAlone(any.key) : unacceptedAlone(any.key)
  const options = { acceptedTypes: types }
  const result = parsePublicKey(text, options)
  return result.ok ? keyAlone(result.key) : realProblem(result.problem, surveyKeys(text, options))
}

function isAccepted({ type }: SshPublicKey, types: AcceptedTypes): boolean {
  return acceptedKeyTypes(types).includes(type)
}

function keyAlone(key: SshPublicKey) {
  return { key, repairs: [], refused: [] }
}

function unacceptedAlone(key: SshPublicKey) {
  const { type, line } = key
  const problem: SshProblem = { code: 'unsupported-type', detected: type }
  return {
    problem,
    unaccepted: key,
    repairs: [],
    refused: [{ key, line, type, problem, times: 1 }],
  }
}

/** Whether the text is a key that can be sent. Of a certificate that also takes a signature of its CA. */
export async function isSendable(text: string): Promise<boolean> {
  const { problem, key } = checkKey(text)
  if (problem) return false
  return !key?.certificate || (await askForCaVerdict(key.certificate)) !== 'wrong'
}

/** Characters of the longest text that is looked at within the keystroke: any one key, and a handful of short ones. */
const SHORT = 4096

/**
 * The check for a text that is being typed. For a long one the answer may lag behind, so that typing never waits for it; for
 * a short one the form would only be drawn twice.
 */
export function useKeyCheck(text: string): KeyCheck {
  const isShort = text.length <= SHORT
  const late = useDeferredValue(isShort ? undefined : text)
  const check = checkKey(isShort ? text : (late ?? ''), useAccountRules().keyTypes)
  const isForged = useCaVerdict(check.key?.certificate) === 'wrong'
  return isForged
    ? {
        text: check.text,
        types: check.types,
        problem: { code: 'bad-cert' },
        repairs: [],
        refused: [],
      }
    : check
}

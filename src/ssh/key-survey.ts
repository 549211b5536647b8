// Every key in a text, those that can be imported and those that cannot, so that none is passed over
// in silence.
import { encodeBase64 } from '~/lib/base64'
import { acceptedKeyTypes, looksLikeKeyType } from '~/ssh/key-types'
import { type ParseOptions, parsePublicKey } from '~/ssh/parse-public-key'
import { containsPrivateKey } from '~/ssh/private-key'
import type { SshProblem } from '~/ssh/problem'
import type { SshPublicKey } from '~/ssh/public-key'
import { type Candidate, candidatesIn } from '~/ssh/repair-candidates'
import { MAX_TEXT_OCTETS } from '~/ssh/text-checks'

/** A key that a text holds in another form, and what was changed to get at it. */
export type Repair = Candidate & {
  readonly key: SshPublicKey
  /** How often the same key stands in the text. */
  readonly times: number
}

/** A key in a text that cannot be imported, and why. */
export type RefusedKey = {
  readonly problem: SshProblem
  /** The line as it can be read, or as it stands in the text. */
  readonly line: string
  /** What it is, where it can be read: then its type is what is not accepted. */
  readonly key?: SshPublicKey
  /** Its type as the text names it. */
  readonly type: string
  /** How often it stands in the text. */
  readonly times: number
}

/** The keys of a text, each once and in order. */
export type KeySurvey = {
  readonly repairs: readonly Repair[]
  readonly refused: readonly RefusedKey[]
}

/** As much key data as is more than an ellipsis or the beginning of an explanation. */
const LEAST_DATA = /^AAAA[A-Za-z0-9+/_-]{12}/

/**
 * Looks over all keys of a text: lines of `authorized_keys` or `known_hosts`, keys in other formats,
 * keys among other text. None for a text with private key material or over the size limit.
 */
export function surveyKeys(text: string, options: ParseOptions = {}): KeySurvey {
  if (text.length > MAX_TEXT_OCTETS || containsPrivateKey(text)) return { repairs: [], refused: [] }
  const types = new Set(acceptedKeyTypes(options.acceptedTypes ?? 'documented'))
  const repairs = new Map<string, Repair>()
  const refused = new Map<string, RefusedKey>()
  const { candidates, rest } = candidatesIn(text)
  for (const candidate of candidates) {
    const result = parsePublicKey(candidate.line, { acceptedTypes: 'modern' })
    if (result.ok) {
      const { key } = result
      const identity = encodeBase64(key.blob)
      if (types.has(key.type)) count(repairs, identity, { ...candidate, key, line: key.line })
      else
        count(refused, identity, {
          key,
          line: key.line,
          type: key.type,
          problem: notAccepted(key.type),
        })
    } else if (candidate.envelope) {
      const [type = ''] = candidate.line.split(' ')
      count(refused, candidate.line, { line: candidate.line, type, problem: result.problem })
    }
  }
  for (const { line, type } of keyLines(rest)) {
    const result = parsePublicKey(line, { acceptedTypes: 'modern' })
    if (!result.ok) count(refused, line, { line, type, problem: withoutPlace(result.problem) })
  }
  return { repairs: [...repairs.values()], refused: [...refused.values()] }
}

function count<T extends { times: number }>(
  keys: Map<string, T>,
  identity: string,
  key: Omit<T, 'times'>,
): void {
  const known = keys.get(identity)
  keys.set(identity, { ...(known ?? key), times: (known?.times ?? 0) + 1 } as T)
}

function notAccepted(type: string): SshProblem {
  return { code: 'unsupported-type', detected: type }
}

// Lines that begin as a key does although none could be read there: damaged, or of a type unknown here.
function keyLines(text: string): { line: string; type: string }[] {
  return text.split(/\r\n|\r|\n/).flatMap((one) => {
    const line = one.trim()
    const [type = '', data = ''] = line.split(/[ \t]+/, 2)
    return looksLikeKeyType(type) && LEAST_DATA.test(data) ? { line, type } : []
  })
}

// A place in one line says nothing of the whole text.
function withoutPlace({ position, ...problem }: SshProblem): SshProblem {
  return position?.in === 'blob' ? { ...problem, position } : problem
}

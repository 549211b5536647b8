import type { KeySurvey } from '~/ssh/key-survey'
import type { SshProblem } from '~/ssh/problem'
import type { SshPublicKey } from '~/ssh/public-key'

type Obstacle = KeySurvey & {
  problem: SshProblem
  /** The only key of the text, where nothing but its type is against it. */
  unaccepted?: SshPublicKey | undefined
}

/**
 * What stands in the way of a text that is no key as it is. Where all its keys are of types that are not accepted, that is
 * it: put on one line, or without what stands around them, they would be refused all the same.
 */
export function realProblem(problem: SshProblem, survey: KeySurvey): Obstacle {
  const { repairs, refused } = survey
  const readable = refused.flatMap(({ key }) => key ?? [])
  if (repairs.length > 0 || readable.length === 0 || readable.length < refused.length) {
    return { problem, ...survey }
  }
  const detected = [...new Set(readable.map(({ type }) => type))].join(', ')
  const unaccepted = readable.length === 1 ? readable[0] : undefined
  return { problem: { code: 'unsupported-type', detected }, unaccepted, ...survey }
}

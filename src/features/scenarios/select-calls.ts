import { ACTIONS, isActionName } from '~/contract/actions'
import type { CallRecord } from '~/contract/control'
import { hasSteps } from './call-steps'

/** Why calls are not in an exported test, in the order in which it is said. */
export const REASONS = ['earlier', 'reading', 'unknown', 'gone'] as const

/**
 * How many calls a test leaves out, by reason. `earlier`: they met other data than the present ones. `reading`: they change
 * nothing, and the page makes them by itself. `unknown`: nobody knows the page's steps to them. `gone`: the log holds them no
 * longer.
 */
export type LeftOut = Readonly<Record<(typeof REASONS)[number], number>>

/** The calls that an exported test is about: what changed the present data, or tried to, and what of it is done again. */
export function selectCalls(calls: readonly CallRecord[]): {
  writes: CallRecord[]
  repeated: CallRecord[]
  leftOut: LeftOut
} {
  const world = calls.at(-1)?.world
  const changing = calls.filter(({ action }) => isWrite(action))
  const writes = changing.filter((call) => call.world === world)
  const repeated = writes.filter(hasSteps)
  return {
    writes,
    repeated,
    leftOut: {
      earlier: changing.length - writes.length,
      reading: calls.length - changing.length,
      unknown: writes.length - repeated.length,
      gone: (calls[0]?.id ?? 1) - 1,
    },
  }
}

/** Whether an action changes data. */
export function isWrite(action: string): boolean {
  return isActionName(action) && ACTIONS[action].writes
}

const SAID: Readonly<Record<keyof LeftOut, string>> = {
  earlier: 'made before the page had the data of this link',
  reading: 'that change nothing: the page makes them by itself',
  unknown: 'whose steps on the page are not known: named in their place below',
  gone: 'that the log no longer held',
}

/** What a test leaves out and why, as lines of a comment in it. */
export function leftOutComment(leftOut: LeftOut): string[] {
  const lines = REASONS.filter((reason) => leftOut[reason] > 0).map(
    (reason) => `// - ${leftOut[reason]} ${SAID[reason]}`,
  )
  return lines.length === 0 ? [] : [`// Calls of the log that are left out here:`, ...lines]
}

import { ACTION_NAMES, isActionName, type ActionName } from '~/contract/actions'
import type { LatencyRange, LatencySettings } from '~/contract/control'
import { readWhole, wrong, type Read } from './read-value'

/** Longest latency of a link, in milliseconds. */
export const LATENCY_MAX = 600_000

const EXPECTED = '2000, 100-300, ImportKeyPair:2000'

/** `latency=2000` or `latency=100-300` for every action, `latency=ImportKeyPair:2000` for one; milliseconds, repeatable. */
export function readLatency(texts: readonly string[]): Read<LatencySettings> {
  let forAll: LatencyRange | undefined
  const perAction: Partial<Record<ActionName, LatencyRange>> = {}
  for (const text of texts) {
    const colon = text.indexOf(':')
    const range = readRange(text.slice(colon + 1))
    if (!range) return wrong('not-a-latency', EXPECTED)
    if (colon < 0) {
      if (forAll) return wrong('twice', EXPECTED)
      forAll = range
      continue
    }
    const action = text.slice(0, colon)
    if (!isActionName(action)) return wrong('unknown-action', ACTION_NAMES.join(', '))
    if (perAction[action]) return wrong('twice', EXPECTED)
    perAction[action] = range
  }
  return { ok: true, value: { default: forAll ?? { min: 0, max: 0 }, perAction } }
}

export function printLatency({ default: forAll, perAction }: LatencySettings): string[] {
  const own = ACTION_NAMES.flatMap((action) => {
    const range = perAction[action]
    return range ? [`${action}:${printRange(range)}`] : []
  })
  return own.length > 0 && forAll.max === 0 ? own : [printRange(forAll), ...own]
}

function readRange(text: string): LatencyRange | undefined {
  const dash = text.indexOf('-')
  const min = readWhole(dash < 0 ? text : text.slice(0, dash))
  const max = dash < 0 ? min : readWhole(text.slice(dash + 1))
  if (min === undefined || max === undefined || min > max || max > LATENCY_MAX) return undefined
  return { min, max }
}

function printRange({ min, max }: LatencyRange): string {
  return min === max ? String(min) : `${min}-${max}`
}

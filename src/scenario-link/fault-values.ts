import { ACTION_NAMES, isActionName } from '~/contract/actions'
import type { FaultCode, FaultRule, FaultTiming } from '~/contract/control'
import { isErrorCode } from '~/contract/errors'
import { readWhole, wrong, type Read } from './read-value'

const NONE = 'none'
const EXPECTED = 'ImportKeyPair:QuotaExceed.KeyPair:next'
const TIMINGS = 'always, next, next3, call2, chance0.2'

/**
 * `fault=Action:Code:when`, repeatable; the first rule that matches a call decides. `*` is every action. `when`, `always`
 * unless given: `next` and `next3` the first call or calls, `call2` the second one only, `chance0.2` one in five.
 * `fault=none` takes back the faults of a preset.
 */
export function readFaults(texts: readonly string[]): Read<readonly FaultRule[]> {
  if (texts.length === 1 && texts[0] === NONE) return { ok: true, value: [] }
  const rules: FaultRule[] = []
  for (const text of texts) {
    const rule = readFault(text)
    if (!rule.ok) return rule
    rules.push(rule.value)
  }
  return { ok: true, value: rules }
}

export function printFaults(rules: readonly FaultRule[]): string[] {
  return rules.length === 0 ? [NONE] : rules.map(printFault)
}

/** One rule as the grammar prints it. */
export function printFault({ action, code, when }: FaultRule): string {
  const timing = printTiming(when)
  return timing === '' ? `${action}:${code}` : `${action}:${code}:${timing}`
}

export function isFaultCode(code: string): code is FaultCode {
  return code === 'LostAnswer' || code === 'NetworkError' || isErrorCode(code)
}

function readFault(text: string): Read<FaultRule> {
  const [action = '', code, timing = 'always', more] = text.split(':')
  if (code === undefined || more !== undefined) return wrong('not-a-fault', EXPECTED)
  if (action !== '*' && !isActionName(action)) {
    return wrong('unknown-action', `*, ${ACTION_NAMES.join(', ')}`)
  }
  if (!isFaultCode(code))
    return wrong('unknown-code', 'QuotaExceed.KeyPair, LostAnswer, NetworkError')
  const when = readTiming(timing)
  return when ? { ok: true, value: { action, code, when } } : wrong('not-a-timing', TIMINGS)
}

function readTiming(text: string): FaultTiming | undefined {
  if (text === 'always') return { kind: 'always' }
  if (text === 'next') return { kind: 'next', times: 1 }
  const [, kind, number = ''] = /^(next|call|chance)([\d.]+)$/.exec(text) ?? []
  if (kind === 'chance') {
    const probability = Number(number)
    return probability >= 0 && probability <= 1 ? { kind, probability } : undefined
  }
  const count = readWhole(number)
  if (kind === undefined || count === undefined || count < 1) return undefined
  return kind === 'next' ? { kind, times: count } : { kind: 'nth', n: count }
}

function printTiming(when: FaultTiming): string {
  switch (when.kind) {
    case 'always':
      return ''
    case 'next':
      return when.times === 1 ? 'next' : `next${when.times}`
    case 'nth':
      return `call${when.n}`
    case 'chance':
      return `chance${plain(when.probability)}`
  }
}

/** The number without an exponent: `1e-7` would not read as a number of the grammar. */
function plain(value: number): string {
  return String(value).includes('e') ? value.toFixed(20).replace(/0+$/, '') : String(value)
}

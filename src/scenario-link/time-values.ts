import type { ClockSettings } from '~/contract/control'
import { readWhole, wrong, type ValueKind } from './read-value'

const RUNNING = 'running:'
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{3})?)?Z)?$/

/**
 * `clock`: `2026-03-01T00:00:00Z` stands still at that time, `running:2026-03-01T00:00:00Z` goes on from there, `system` is
 * the real time. UTC; the time of day or its seconds may be left out.
 */
export const clock: ValueKind<ClockSettings> = {
  read(text) {
    if (text === 'system') return { ok: true, value: { kind: 'system' } }
    const running = text.startsWith(RUNNING)
    const at = readTime(running ? text.slice(RUNNING.length) : text)
    if (at === undefined) return wrong('not-a-time', '2026-03-01T00:00:00Z')
    return { ok: true, value: { kind: running ? 'running' : 'frozen', at } }
  },
  print(value) {
    if (value.kind === 'system') return 'system'
    return value.kind === 'running' ? RUNNING + value.at : value.at
  },
}

/** `random`: the seed of ids, request ids, generated keys and every chance; `real` is the system's randomness. */
export const random: ValueKind<number | null> = {
  read(text) {
    const value = text === 'real' ? null : readWhole(text)
    return value === undefined || (value !== null && value > 0xffff_ffff)
      ? wrong('not-a-number', '0–4294967295, real')
      : { ok: true, value }
  },
  print: (value) => (value === null ? 'real' : String(value)),
}

/** The time as the grammar prints it, or `undefined`. A day that does not exist (31 February) is no time. */
export function readTime(text: string): string | undefined {
  if (!TIME.test(text)) return undefined
  const date = new Date(text)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text.slice(0, 10))) {
    return undefined
  }
  return printTime(date)
}

/** A time in the grammar's form: ISO 8601 UTC, milliseconds only where there are any. */
export function printTime(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}

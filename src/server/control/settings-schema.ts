import * as v from 'valibot'

import { ACTION_NAMES, type ActionName } from '~/contract/actions'
import type { FaultCode, SettingsPatch } from '~/contract/control'
import { ERROR_CODES } from '~/contract/errors'

const actionName = v.picklist(ACTION_NAMES as readonly [ActionName, ...ActionName[]])
const faultCodes: readonly FaultCode[] = [...ERROR_CODES, 'LostAnswer', 'NetworkError']

const wholeNumber = v.pipe(v.number(), v.safeInteger())

// Each value is one that a scenario link can say as well, or the link of a state would not be that state.

/** Ten minutes: longer latencies are mistakes. */
const milliseconds = v.pipe(wholeNumber, v.minValue(0), v.maxValue(600_000))
const latencyRange = v.pipe(
  v.strictObject({ min: milliseconds, max: milliseconds }),
  v.check(({ min, max }) => min <= max, 'min must not be greater than max'),
)

const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{3})?)?Z$/

/** A time in UTC as ISO 8601 writes it, of a day that exists. */
export const time = v.pipe(
  v.string(),
  v.check((text) => {
    const date = new Date(text)
    return (
      UTC_TIME.test(text) &&
      !Number.isNaN(date.getTime()) &&
      date.toISOString().startsWith(text.slice(0, 10))
    )
  }, 'must be a time in UTC such as 2026-03-01T00:00:00Z'),
)

const faultRule = v.strictObject({
  action: v.union([v.literal('*'), actionName]),
  code: v.picklist(faultCodes),
  when: v.variant('kind', [
    v.strictObject({ kind: v.literal('always') }),
    v.strictObject({ kind: v.literal('next'), times: v.pipe(wholeNumber, v.minValue(1)) }),
    v.strictObject({ kind: v.literal('nth'), n: v.pipe(wholeNumber, v.minValue(1)) }),
    v.strictObject({
      kind: v.literal('chance'),
      probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    }),
  ]),
})

function limit(largest: number): v.GenericSchema<number> {
  return v.pipe(wholeNumber, v.minValue(0), v.maxValue(largest))
}

/** A change of settings, as the control endpoints take it: any part, nothing unknown. */
export const settingsPatch = v.strictObject({
  latency: v.exactOptional(
    v.strictObject({
      default: v.exactOptional(latencyRange),
      perAction: v.exactOptional(v.record(actionName, latencyRange)),
    }),
  ),
  faults: v.exactOptional(v.array(faultRule)),
  limits: v.exactOptional(
    v.strictObject({
      keyPairsPerRegion: v.exactOptional(limit(1_000_000)),
      keyPairPageSize: v.exactOptional(v.pipe(limit(1000), v.minValue(1))),
      instancePageSize: v.exactOptional(v.pipe(limit(1000), v.minValue(1))),
    }),
  ),
  keyTypes: v.exactOptional(v.picklist(['documented', 'modern'])),
  keyChecks: v.exactOptional(v.picklist(['strict', 'lenient'])),
  permission: v.exactOptional(v.picklist(['full', 'read-only', 'none'])),
  clock: v.exactOptional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('system') }),
      v.strictObject({ kind: v.literal('frozen'), at: time }),
      v.strictObject({ kind: v.literal('running'), at: time }),
    ]),
  ),
  randomSeed: v.exactOptional(
    v.nullable(v.pipe(wholeNumber, v.minValue(0), v.maxValue(0xffff_ffff))),
  ),
  network: v.exactOptional(v.picklist(['online', 'offline'])),
  storage: v.exactOptional(v.picklist(['working', 'full', 'unavailable'])),
}) satisfies v.GenericSchema<unknown, SettingsPatch>

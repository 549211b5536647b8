import * as v from 'valibot'

import { ACTION_NAMES, type ActionName } from '~/contract/actions'
import type { FaultCode, SettingsPatch } from '~/contract/control'
import { ERROR_CODES } from '~/contract/errors'

const actionName = v.picklist(ACTION_NAMES as readonly [ActionName, ...ActionName[]])
const faultCodes: readonly FaultCode[] = [...ERROR_CODES, 'LostAnswer', 'NetworkError']

/** Ten minutes: longer latencies are mistakes. */
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(600_000))
const latencyRange = v.pipe(
  v.strictObject({ min: milliseconds, max: milliseconds }),
  v.check(({ min, max }) => min <= max, 'min must not be greater than max'),
)

/** A time as ISO 8601 writes it, readable by `Date`. */
export const time = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)),
    'must be an ISO 8601 time',
  ),
)

const wholeNumber = v.pipe(v.number(), v.integer())

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
  randomSeed: v.exactOptional(v.nullable(wholeNumber)),
  network: v.exactOptional(v.picklist(['online', 'offline'])),
  storage: v.exactOptional(v.picklist(['working', 'full', 'unavailable'])),
}) satisfies v.GenericSchema<unknown, SettingsPatch>

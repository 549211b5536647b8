import { ACTION_ERRORS, COMMON_ERRORS } from '~/contract/action-errors'
import type { FaultCode, FaultRule } from '~/contract/control'
import { HUMAN_LATENCY } from '~/contract/control'
import type { ErrorCode } from '~/contract/errors'
import type { ScenarioLink, ViewParameter } from './scenario'

/** What a preset sets: the same parameters that a link may give. */
export type Preset = Omit<ScenarioLink, 'scenario' | ViewParameter>

const FIXED = {
  'first-visit': { latency: { default: HUMAN_LATENCY, perAction: {} } },
  default: {},
  empty: { seed: 'empty' },
  'one-pair': { seed: 'one-pair' },
  'quota-499': { seed: 'quota-499' },
  'quota-full': { seed: 'quota-full' },
  large: { seed: 'large' },
  'names-at-limits': { seed: 'names-at-limits' },
  'many-tags': { seed: 'many-tags' },
  'many-instances': { seed: 'many-instances' },
  'everything-bound': { seed: 'everything-bound' },
  'read-only': { permission: 'read-only' },
  forbidden: { permission: 'none' },
  slow: { latency: { default: { min: 3000, max: 3000 }, perAction: {} } },
  'list-fails-once': { fault: [fault('DescribeKeyPairs', 'InternalError', 1)] },
  'lost-answer': {
    fault: [fault('ImportKeyPair', 'LostAnswer', 1), fault('CreateKeyPair', 'LostAnswer', 1)],
  },
  'service-unavailable': { fault: [fault('*', 'ServiceUnavailable')] },
  throttled: { fault: [fault('*', 'Throttling.User')] },
  offline: { network: 'off' },
  // What is on screen is gone when it is acted upon: the answers of a backend that others changed meanwhile.
  'stale-data': {
    fault: [
      fault('AttachKeyPair', 'InvalidKeyPairName.NotFound'),
      fault('DetachKeyPair', 'InvalidKeyPairName.NotFound'),
      fault('TagResources', 'InvalidResourceId.NotFound'),
      fault('UntagResources', 'InvalidResourceId.NotFound'),
      fault('JoinResourceGroup', 'InvalidResourceId.NotFound'),
      fault('DeleteKeyPairs', 'InvalidParameter.KeypairAlreadyAttachedInstance'),
    ],
  },
  'broken-record': { seed: 'broken-record' },
  'storage-full': { storage: 'full' },
  'storage-unavailable': { storage: 'unavailable' },
} as const satisfies Record<string, Preset>

export type FixedPresetName = keyof typeof FIXED

const IMPORT_FAILS = 'import-fails-'

/** Codes that the page of ImportKeyPair documents; each has a preset `import-fails-<Code>`. */
export const IMPORT_FAILURES: readonly ErrorCode[] = [
  ...ACTION_ERRORS.ImportKeyPair,
  'MissingParameter',
  'InvalidRegionId.NotFound',
  'InternalError',
]

export const FIXED_PRESET_NAMES = Object.keys(FIXED) as readonly FixedPresetName[]

/** Every preset in the order of the panel and the gallery: data, people, requests, storage, failing imports. */
export const PRESET_NAMES: readonly string[] = [
  ...FIXED_PRESET_NAMES,
  ...IMPORT_FAILURES.map((code) => IMPORT_FAILS + code),
]

/** The code of a preset `import-fails-<Code>`. It may be any code that the action can answer. */
export function importFailureOf(name: string): ErrorCode | undefined {
  if (!name.startsWith(IMPORT_FAILS)) return undefined
  const code = name.slice(IMPORT_FAILS.length)
  return [...IMPORT_FAILURES, ...COMMON_ERRORS].find((known) => known === code)
}

export function isPresetName(name: string): boolean {
  return Object.hasOwn(FIXED, name) || importFailureOf(name) !== undefined
}

/** What the preset of this name sets; nothing for a name that is none. */
export function presetNamed(name: string): Preset {
  if (Object.hasOwn(FIXED, name)) return FIXED[name as FixedPresetName]
  const code = importFailureOf(name)
  return code ? { fault: [fault('ImportKeyPair', code)] } : {}
}

function fault(action: FaultRule['action'], code: FaultCode, times?: number): FaultRule {
  return { action, code, when: times ? { kind: 'next', times } : { kind: 'always' } }
}

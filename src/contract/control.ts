import type { ActionName } from '~/contract/actions'
import type { ErrorCode } from '~/contract/errors'

/**
 * What prototypers and testers may set on the sandbox backend, through `/__server/*` on every door, by a scenario link, or
 * by the scenario panel. Nothing here exists in the real service.
 */
export type ControlSettings = {
  latency: LatencySettings
  faults: readonly FaultRule[]
  limits: LimitSettings
  /** `documented`: the twelve methods of the import page. `modern`: also ed25519 and security keys. */
  keyTypes: 'documented' | 'modern'
  /** `strict`: every rule of `ssh/`. `lenient`: only label, base64 and wire shape. */
  keyChecks: 'strict' | 'lenient'
  /** `read-only`: every writing action answers `Forbidden.RAM`. `none`: every action does. */
  permission: 'full' | 'read-only' | 'none'
  clock: ClockSettings
  /** Seed of request ids, key pair ids and every random choice. `null`: real randomness. */
  randomSeed: number | null
  /** `offline`: every API call fails as if there were no network. */
  network: 'online' | 'offline'
  /** `full`: nothing more can be stored. `unavailable`: the server reports that it can keep nothing. */
  storage: 'working' | 'full' | 'unavailable'
}

/** A change of some settings; limits and latency may be given in part. */
export type SettingsPatch = Partial<Omit<ControlSettings, 'latency' | 'limits'>> & {
  latency?: Partial<LatencySettings>
  limits?: Partial<LimitSettings>
}

/** Simulated answer time in milliseconds, uniformly between `min` and `max`. */
export type LatencyRange = { min: number; max: number }

export type LatencySettings = {
  /** For every action without a range of its own. */
  default: LatencyRange
  perAction: Partial<Record<ActionName, LatencyRange>>
}

/**
 * `LostAnswer`: the action is carried out, its answer never arrives (the connection breaks). `NetworkError`: the call
 * never reaches the server.
 */
export type FaultCode = ErrorCode | 'LostAnswer' | 'NetworkError'

/** One injected error: the first rule that matches a call decides. */
export type FaultRule = {
  action: ActionName | '*'
  code: FaultCode
  when: FaultTiming
}

/**
 * `always`; `next`: the first `times` matching calls; `nth`: only the `n`-th matching call (from 1); `chance`: each
 * matching call with this probability (0 to 1), drawn from the seeded randomness.
 */
export type FaultTiming =
  | { kind: 'always' }
  | { kind: 'next'; times: number }
  | { kind: 'nth'; n: number }
  | { kind: 'chance'; probability: number }

export type LimitSettings = {
  /** Key pairs per account and region; the real service has 500. */
  keyPairsPerRegion: number
  /** Largest `PageSize` of DescribeKeyPairs; the real service has 50. */
  keyPairPageSize: number
  /** Largest `PageSize` of DescribeInstances; the real service has 100. */
  instancePageSize: number
}

/** `system`: real time. `frozen`: always `at`. `running`: `at` when it was set, going on from there. Times are ISO 8601 UTC. */
export type ClockSettings =
  | { kind: 'system' }
  | { kind: 'frozen'; at: string }
  | { kind: 'running'; at: string }

/** Accounts a fresh backend can start from, each a file in `server/seed/`. */
export const SEED_NAMES = [
  'default',
  'empty',
  'one-pair',
  'quota-499',
  'quota-full',
  'large',
  'many-instances',
  'everything-bound',
  'many-tags',
  'names-at-limits',
  'broken-record',
] as const

export type SeedName = (typeof SEED_NAMES)[number]

/** What a server uses where nobody set anything: no latency, no faults, the real service's limits. */
export const DEFAULT_SETTINGS: ControlSettings = {
  latency: { default: { min: 0, max: 0 }, perAction: {} },
  faults: [],
  limits: { keyPairsPerRegion: 500, keyPairPageSize: 50, instancePageSize: 100 },
  keyTypes: 'documented',
  keyChecks: 'strict',
  permission: 'full',
  clock: { kind: 'system' },
  randomSeed: null,
  network: 'online',
  storage: 'working',
}

/** Simulated answer time for people, in milliseconds. */
export const HUMAN_LATENCY: LatencyRange = { min: 150, max: 350 }

/** Where the data lives: kept in this browser, in this page only (and why), or in the file of the HTTP door. */
export type StorageStatus =
  | { kind: 'browser' }
  | { kind: 'memory'; reason: 'scenario' | 'unavailable' | 'server' }
  | { kind: 'file' }

/**
 * What a person should hear of the place where the data are kept: the browser keeps none, had no room for a change, or held a
 * record that could not be read. `times` counts how often it was met.
 */
export type StorageTrouble = {
  kind: 'unavailable' | 'full' | 'record-set-aside'
  times: number
}

/** A stored record that could not be read. It was set aside, so that the rest still works. */
export type SetAsideRecord = { table: string; key: string; reason: string; time: string }

/** Answer of `GET /__server/status`. */
export type ServerStatus = {
  product: 'ecs-key-pairs-sandbox'
  seed: SeedName
  storage: StorageStatus
  /** The server's own time, as its clock setting makes it. */
  now: string
  settings: ControlSettings
  setAside: SetAsideRecord[]
  /** Key pairs per region that has any. */
  keyPairs: Record<string, number>
}

/** One answered call, without secrets: public keys are shortened, private keys never appear. */
export type CallRecord = {
  /** Counts up from 1 in the life of the page or of the HTTP door. */
  id: number
  /** Whose data it met: counts up from 1 each time the page goes to other data, a scenario's or back to its own. */
  world: number
  time: string
  action: string
  version: string
  params: Record<string, string>
  /** HTTP status; 0 when the connection broke. */
  status: number
  /** Error code, `LostAnswer` or `NetworkError`; `null` on success. */
  code: string | null
  requestId: string
  /** Milliseconds, simulated latency included. */
  ms: number
}

/** What changed, for those who show the server's data. Calls of the page itself are not reported, their caller knows. */
export type ServerChange = {
  origin: 'control' | 'other-tab' | 'time'
  kind: 'data' | 'settings'
}

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

/** Names of the accounts a fresh backend can start from; each is a file in `server/seed/`. */
export type SeedName = string

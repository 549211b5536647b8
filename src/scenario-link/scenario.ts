import {
  DEFAULT_SETTINGS,
  type ControlSettings,
  type FaultRule,
  type LatencySettings,
  type SeedName,
  type ClockSettings,
} from '~/contract/control'

/** What a scenario is made of: an account to start from and how the backend behaves. Equal scenarios show equal screens. */
export type Scenario = { seed: SeedName; settings: ControlSettings }

/**
 * A scenario as a link gives it: each parameter under its own name, those not given left out. A preset is the same thing
 * with a name, without `scenario` of its own.
 */
export type ScenarioLink = {
  /** Name of a preset that the other parameters refine. */
  scenario?: string
  seed?: SeedName
  /** Key pairs per region. */
  quota?: number
  keyPairsPerPage?: number
  instancesPerPage?: number
  latency?: LatencySettings
  fault?: readonly FaultRule[]
  keyTypes?: ControlSettings['keyTypes']
  keyChecks?: ControlSettings['keyChecks']
  permission?: ControlSettings['permission']
  clock?: ClockSettings
  random?: number | null
  network?: 'on' | 'off'
  storage?: ControlSettings['storage']
  /** `off` hides the panel and its button, `open` opens it at once. No part of the scenario itself. */
  panel?: 'off' | 'open'
  /** Width in CSS pixels of the screen that the page is shown in, whatever the window's. No part of the scenario itself. */
  screen?: number
}

export type ScenarioParameter = keyof ScenarioLink

/** Parameters of how the page is looked at: alone they make no scenario. */
export type ViewParameter = 'panel' | 'screen'

/** Parameters that are settings of the backend, in the order in which links are printed. */
export type SettingParameter = Exclude<ScenarioParameter, 'scenario' | 'seed' | ViewParameter>

/** The time in a scenario that sets no clock: it stands still, so that a link opened again shows the same ages. */
export const SCENARIO_TIME = '2026-06-15T08:00:00Z'

/** What a scenario is where its link says nothing: the real service's rules, no delays, fixed time, fixed chance. */
export const SCENARIO_SETTINGS: ControlSettings = {
  ...DEFAULT_SETTINGS,
  clock: { kind: 'frozen', at: SCENARIO_TIME },
  randomSeed: 1,
}

export type SettingValues = Required<Pick<ScenarioLink, SettingParameter>>

/** Settings as the parameters that say them. */
export function toParameters(settings: ControlSettings): SettingValues {
  const { limits } = settings
  return {
    quota: limits.keyPairsPerRegion,
    keyPairsPerPage: limits.keyPairPageSize,
    instancesPerPage: limits.instancePageSize,
    latency: settings.latency,
    fault: settings.faults,
    keyTypes: settings.keyTypes,
    keyChecks: settings.keyChecks,
    permission: settings.permission,
    clock: settings.clock,
    random: settings.randomSeed,
    network: settings.network === 'online' ? 'on' : 'off',
    storage: settings.storage,
  }
}

/** The settings that the parameters say. */
export function toSettings(values: SettingValues): ControlSettings {
  return {
    latency: values.latency,
    faults: values.fault,
    limits: {
      keyPairsPerRegion: values.quota,
      keyPairPageSize: values.keyPairsPerPage,
      instancePageSize: values.instancesPerPage,
    },
    keyTypes: values.keyTypes,
    keyChecks: values.keyChecks,
    permission: values.permission,
    clock: values.clock,
    randomSeed: values.random,
    network: values.network === 'on' ? 'online' : 'offline',
    storage: values.storage,
  }
}

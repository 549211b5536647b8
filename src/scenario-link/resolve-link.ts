import { printLink } from './parse-link'
import { PRESET_NAMES, presetNamed } from './presets'
import {
  SCENARIO_SETTINGS,
  toParameters,
  toSettings,
  type Scenario,
  type ScenarioLink,
  type SettingParameter,
  type SettingValues,
} from './scenario'

const DEFAULTS = toParameters(SCENARIO_SETTINGS)
const SETTING_PARAMETERS = Object.keys(DEFAULTS) as readonly SettingParameter[]

/** The scenario a link stands for. A parameter replaces what the preset says of the same thing. */
export function resolveLink(link: ScenarioLink): Scenario {
  const given = { ...(link.scenario === undefined ? {} : presetNamed(link.scenario)), ...link }
  const values: SettingValues = { ...DEFAULTS }
  for (const name of SETTING_PARAMETERS) adopt(values, name, given[name])
  return { seed: given.seed ?? 'default', settings: toSettings(values) }
}

/**
 * The shortest link that stands for a scenario. A preset is named where it says all of it, or saves parameters. A link is
 * never empty: without a parameter it would be no scenario.
 */
export function linkTo(scenario: Scenario): ScenarioLink {
  const plain = refine(undefined, scenario)
  let best = plain
  for (const name of PRESET_NAMES) {
    const link = refine(name, scenario)
    if (Object.keys(link).length === 1) return link
    if (printLink(link).length < printLink(best).length) best = link
  }
  return best
}

/** Whether two scenarios are the same. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  const [left, right] = [toParameters(a.settings), toParameters(b.settings)]
  return (
    a.seed === b.seed && SETTING_PARAMETERS.every((name) => equal(name, left[name], right[name]))
  )
}

function refine(preset: string | undefined, { seed, settings }: Scenario): ScenarioLink {
  const from = resolveLink(preset === undefined ? {} : { scenario: preset })
  const link: ScenarioLink = preset === undefined ? {} : { scenario: preset }
  if (seed !== from.seed) link.seed = seed
  const [have, want] = [toParameters(from.settings), toParameters(settings)]
  for (const name of SETTING_PARAMETERS) {
    if (!equal(name, have[name], want[name])) adopt(link, name, want[name])
  }
  return link
}

function adopt<K extends SettingParameter>(
  link: ScenarioLink,
  name: K,
  value: ScenarioLink[K] | undefined,
): void {
  if (value !== undefined) link[name] = value
}

/** Values are the same when they print the same. */
function equal(name: SettingParameter, a: unknown, b: unknown): boolean {
  return a === b || printed({ [name]: a }) === printed({ [name]: b })
}

function printed(link: ScenarioLink): string {
  return JSON.stringify(printLink(link))
}

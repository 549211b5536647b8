import { SEED_NAMES } from '~/contract/control'
import { printFaults, readFaults } from './fault-values'
import { printLatency, readLatency } from './latency-values'
import { nearest } from './nearest'
import { isPresetName, PRESET_NAMES } from './presets'
import { oneOf, wholeNumber, wrong, type Read, type ValueKind } from './read-value'
import type { ScenarioLink, ScenarioParameter } from './scenario'
import { clock, random } from './time-values'

type Schema = {
  readonly [K in ScenarioParameter]: {
    read: (texts: readonly string[]) => Read<Required<ScenarioLink>[K]>
    print: (value: Required<ScenarioLink>[K]) => string[]
  }
}

const presetName: ValueKind<string> = {
  read: (text) =>
    isPresetName(text)
      ? { ok: true, value: text }
      : wrong('unknown-preset', nearest(text, PRESET_NAMES, 4)),
  print: (name) => name,
}

/** The grammar of scenario links, version 1: one entry per parameter reads it and prints it. Links list them in this order. */
export const GRAMMAR: Schema = {
  scenario: once(presetName),
  seed: once(oneOf(...SEED_NAMES)),
  quota: once(wholeNumber(0, 1_000_000)),
  keyPairsPerPage: once(wholeNumber(1, 1000)),
  instancesPerPage: once(wholeNumber(1, 1000)),
  latency: { read: readLatency, print: printLatency },
  fault: { read: readFaults, print: printFaults },
  keyTypes: once(oneOf('documented', 'modern')),
  keyChecks: once(oneOf('strict', 'lenient')),
  permission: once(oneOf('full', 'read-only', 'none')),
  clock: once(clock),
  random: once(random),
  network: once(oneOf('on', 'off')),
  storage: once(oneOf('working', 'full', 'unavailable')),
  panel: once(oneOf('off', 'open')),
  screen: once(wholeNumber(200, 4000)),
}

export const SCENARIO_PARAMETERS = Object.keys(GRAMMAR) as readonly ScenarioParameter[]

function once<T>(kind: ValueKind<T>) {
  return {
    read(texts: readonly string[]): Read<T> {
      return texts.length > 1 ? wrong('twice', '') : kind.read(texts[0] ?? '')
    },
    print: (value: T) => [kind.print(value)],
  }
}

import { GRAMMAR, SCENARIO_PARAMETERS } from './grammar'
import { isOtherParameter, OTHER_PARAMETERS, wrongLook } from './known-names'
import { nearest } from './nearest'
import type { Read, WrongParameter } from './read-value'
import type { ScenarioLink, ScenarioParameter } from './scenario'

/** A link that says nothing about its version is of this one. */
export const VERSION = '1'
const VERSION_PARAMETER = 'v'

/** What a link says, and what of it cannot be used. `given`: whether it is a scenario at all. */
export type ParsedLink = {
  link: ScenarioLink
  wrong: readonly WrongParameter[]
  given: boolean
}

/**
 * Reads the scenario of a link's query. Never throws: what is wrong is listed, all else holds. A parameter given twice
 * counts once, and is listed.
 */
export function parseLink(search: URLSearchParams): ParsedLink {
  const values: Partial<Record<ScenarioParameter, unknown>> = {}
  const wrong: WrongParameter[] = []
  let given = false
  for (const name of new Set(search.keys())) {
    const texts = search.getAll(name)
    if (isScenarioParameter(name)) {
      if (name !== 'panel' && name !== 'screen') given = true
      const read: Read<unknown> = GRAMMAR[name].read(texts)
      if (read.ok) {
        values[name] = read.value
        continue
      }
      const { problem, expected } = read
      wrong.push({ name, value: texts.join(', '), problem, expected })
      if (problem !== 'twice') continue
      const first: Read<unknown> = GRAMMAR[name].read(texts.slice(0, 1))
      if (first.ok) values[name] = first.value
    } else if (name === VERSION_PARAMETER) {
      const [value = ''] = texts
      if (value !== VERSION)
        wrong.push({ name, value, problem: 'unknown-version', expected: VERSION })
    } else if (isOtherParameter(name)) {
      const looks = wrongLook(name, texts)
      if (!looks) continue
      const [first = ''] = texts
      const problem = looks.includes(first) ? 'twice' : 'not-one-of'
      wrong.push({ name, value: texts.join(', '), problem, expected: looks.join(', ') })
    } else {
      wrong.push({
        name,
        value: texts.join(', '),
        problem: 'unknown-name',
        expected: nearest(name, [...SCENARIO_PARAMETERS, ...OTHER_PARAMETERS], 2),
      })
    }
  }
  return { link: values as ScenarioLink, wrong, given }
}

/** The parameters of a scenario as a link lists them. */
export function printLink(link: ScenarioLink): [name: string, value: string][] {
  return SCENARIO_PARAMETERS.flatMap((name) => print(name, link))
}

/** The same query with this scenario in place of the one it had. */
export function withScenario(search: URLSearchParams, link: ScenarioLink): URLSearchParams {
  const kept = [...search].filter(([name]) => isOtherParameter(name))
  return new URLSearchParams([...printLink(link), ...kept])
}

/** A query as people like to read it: only what a query must escape is escaped. `URLSearchParams` reads it the same. */
export function readableQuery(search: URLSearchParams): string {
  return search.toString().replaceAll(/%(3A|2C|2F|40)/g, decodeURIComponent)
}

function print(name: ScenarioParameter, link: ScenarioLink): [string, string][] {
  const value = link[name]
  if (value === undefined) return []
  const { print: printValue }: { print: (value: never) => string[] } = GRAMMAR[name]
  return printValue(value as never).map((text) => [name, text])
}

function isScenarioParameter(name: string): name is ScenarioParameter {
  return Object.hasOwn(GRAMMAR, name)
}

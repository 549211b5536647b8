import { explainWrong, type WrongInList } from '~/navigation/explain-wrong'
import { GRAMMAR } from '~/scenario-link/grammar'
import { parseLink } from '~/scenario-link/parse-link'
import type { WrongParameter } from '~/scenario-link/read-value'
import { resolveLink } from '~/scenario-link/resolve-link'
import { toParameters, type SettingParameter, type SettingValues } from '~/scenario-link/scenario'

/** A parameter that does not hold as the link gives it; `used`: what holds instead, where it has a name. */
export type Wrong = (WrongParameter | WrongInList) & { used?: string }

/** All that the page does not use of its link, the scenario's parameters first. */
export function whatIsWrong(search: URLSearchParams): Wrong[] {
  const { link, wrong } = parseLink(search)
  const { seed, settings } = resolveLink(link)
  const values = toParameters(settings)

  function withUsed(parameter: WrongParameter): Wrong {
    const { name } = parameter
    if (name === 'seed') return { ...parameter, used: seed }
    return isSetting(name, values) ? { ...parameter, used: print(name, values) } : parameter
  }
  return [...wrong.map(withUsed), ...explainWrong(search)]
}

function isSetting(name: string, values: SettingValues): name is SettingParameter {
  return Object.hasOwn(values, name)
}

function print(name: SettingParameter, values: SettingValues): string {
  const { print: printValue }: { print: (value: never) => string[] } = GRAMMAR[name]
  return printValue(values[name] as never).join(', ')
}

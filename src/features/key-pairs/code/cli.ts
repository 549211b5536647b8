import type { ApiCall } from '~/api/key-pair-changes'
import { flattenParams, type WireValue } from '~/contract/wire'
import { shellWord } from './quote'

/** The calls as commands of the official command line tool, one option a line. */
export function cliCode(calls: readonly ApiCall[]): string {
  return calls.map(command).join('\n\n')
}

function command({ action, params }: ApiCall): string {
  const options = [...flattenParams(params as Record<string, WireValue>)].map(([name, value]) =>
    option(name, value),
  )
  return [`aliyun ecs ${action}`, ...options].join(' \\\n  ')
}

// The tool takes a word that begins with a dash for an option, unless it is tied to its own by an equals sign.
function option(name: string, value: string): string {
  return value.startsWith('-') ? shellWord(`--${name}=${value}`) : `--${name} ${shellWord(value)}`
}

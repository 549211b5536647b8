import type { ApiCall } from '~/api/key-pair-changes'
import { flattenParams, type WireValue } from '~/contract/wire'
import { commandOption } from '~/lib/command-line'

/** The calls as commands of the official command line tool, one option a line. */
export function cliCode(calls: readonly ApiCall[]): string {
  return calls.map(command).join('\n\n')
}

function command({ action, params }: ApiCall): string {
  const options = [...flattenParams(params as Record<string, WireValue>)].map(([name, value]) =>
    commandOption(name, value),
  )
  return [`aliyun ecs ${action}`, ...options].join(' \\\n  ')
}

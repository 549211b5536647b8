import type { RebootInstanceRequest } from '~/contract/instances'
import type { Call } from '~/server/call'
import { restart } from '~/server/restart'

/** RebootInstance: for a running instance only. */
export function rebootInstance(params: RebootInstanceRequest, call: Call): Promise<object> {
  return restart(params, call, 'reboot')
}

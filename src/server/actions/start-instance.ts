import type { StartInstanceRequest } from '~/contract/instances'
import type { Call } from '~/server/call'
import { restart } from '~/server/restart'

/** StartInstance: for a stopped instance only. */
export function startInstance(params: StartInstanceRequest, call: Call): Promise<object> {
  return restart(params, call, 'start')
}

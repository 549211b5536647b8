import type { RebootInstanceRequest } from '~/contract/instances'
import type { Call } from '~/server/call'
import { Fault } from '~/server/fault'
import { instanceAt } from '~/server/instance-state'

/**
 * The common part of RebootInstance and StartInstance: the instance runs again after the restart time, with the key pair
 * that is bound now. With `DryRun` a call that would succeed is the error `DryRunOperation`.
 */
export async function restart(
  { InstanceId, DryRun }: RebootInstanceRequest,
  { store, now, restartTime }: Call,
  kind: 'start' | 'reboot',
): Promise<Record<string, never>> {
  await store.transaction('readwrite', async (tx) => {
    const record = await tx.instances.get([InstanceId])
    if (!record) throw new Fault('InvalidInstanceId.NotFound')
    const instance = instanceAt(record, now)
    if (instance.status !== (kind === 'start' ? 'Stopped' : 'Running')) {
      throw new Fault('IncorrectInstanceStatus')
    }
    if (DryRun) throw new Fault('DryRunOperation')
    await tx.instances.put({
      ...instance,
      transition: { kind, since: now, until: now + restartTime, keyPair: instance.keyPair },
    })
  })
  return {}
}

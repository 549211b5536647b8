import type { AttachKeyPairRequest, BindResult } from '~/contract/key-pairs'
import { LIMITS } from '~/contract/limits'
import type { Answer, Call } from '~/server/call'
import { Fault } from '~/server/fault'
import { instanceAt } from '~/server/instance-state'
import { parseJsonList } from '~/server/params'
import { readInstances } from '~/server/store/instances'
import { findKeyPair } from '~/server/store/key-pairs'
import type { InstanceRecord } from '~/server/store/records'

/** What an action does to one instance: its changed record, or why it cannot be done. */
export type BindStep = (
  record: InstanceRecord,
) => { record: InstanceRecord } | { code: string; message: string }

/**
 * The common part of AttachKeyPair and DetachKeyPair. What the API has a code for refuses the whole call and changes
 * nothing; a single instance's state only fails that instance.
 */
export async function bindInstances(
  params: AttachKeyPairRequest,
  { store, now }: Call,
  rules: { ioOptimizedOnly: boolean; step: BindStep },
): Promise<Answer<'AttachKeyPair'>> {
  const ids = readIds(params.InstanceIds)
  const results = await store.transaction('readwrite', async (tx) => {
    if (!(await findKeyPair(tx, params.RegionId, params.KeyPairName))) {
      throw new Fault('InvalidKeyPairName.NotFound')
    }
    const records = (await readInstances(tx, ids)).map((record) => {
      if (record?.region !== params.RegionId)
        throw new Fault('InvalidInstanceIds.ValueNotSupported')
      return instanceAt(record, now)
    })
    if (records.some(({ osType }) => osType === 'windows')) {
      throw new Fault('DependencyViolation.WindowsInstance')
    }
    if (rules.ioOptimizedOnly && records.some(({ ioOptimized }) => !ioOptimized)) {
      throw new Fault('DependencyViolation.IoOptimize')
    }
    const outcomes: BindResult[] = []
    for (const record of records) {
      const outcome = inTransition(record) ?? rules.step(record)
      if ('record' in outcome) await tx.instances.put(outcome.record)
      outcomes.push(result(record.id, outcome))
    }
    return outcomes
  })
  return {
    KeyPairName: params.KeyPairName,
    TotalCount: results.length,
    FailCount: results.filter(({ Success }) => !Success).length,
    Results: { Result: results },
  }
}

function readIds(text: string): string[] {
  const ids = parseJsonList(text)
  if (!ids || ids.length === 0) throw new Fault('InvalidInstanceIds.ValueNotSupported')
  if (ids.length > LIMITS.instancesPerBind) throw new Fault('InstanceKeyPairLimitExceeded')
  return [...new Set(ids)]
}

function inTransition({ status }: InstanceRecord): { code: string; message: string } | null {
  if (status === 'Running' || status === 'Stopped') return null
  return {
    code: 'IncorrectInstanceStatus',
    message: 'The current status of the resource does not support this operation.',
  }
}

function result(id: string, outcome: ReturnType<BindStep>): BindResult {
  if ('record' in outcome) {
    return { InstanceId: id, Success: true, Code: '200', Message: 'successful' }
  }
  return { InstanceId: id, Success: false, Code: outcome.code, Message: outcome.message }
}

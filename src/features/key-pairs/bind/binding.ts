import { toApiError } from '~/api/api-error'
import { instancesNow } from '~/api/instance-pages'
import { attachCall, carryOut, detachCall } from '~/api/key-pair-changes'
import type { Instance } from '~/contract/instances'
import type { BindResult } from '~/contract/key-pairs'
import type { BindGroup } from './bindable'

export type BindKind = 'attach' | 'detach'

/** An instance that was not bound or unbound, and the API's code and message for it. */
export type BindFailure = { name: string; instance: Instance; code: string; message: string }

export type BindOutcome = { done: Instance[]; failed: BindFailure[] }

/**
 * Binds or unbinds, one call for each key pair, and says what became of each instance. A single refused call throws its
 * `ApiError`; of several calls a refused one counts as failed for its instances. A lost answer is looked up.
 */
export async function bindGroups(
  kind: BindKind,
  regionId: string,
  groups: readonly BindGroup[],
): Promise<BindOutcome> {
  const outcome: BindOutcome = { done: [], failed: [] }
  for (const group of groups) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one change after the other: the service refuses none for being busy
      const part = await bindGroup(kind, regionId, group)
      outcome.done.push(...part.done)
      outcome.failed.push(...part.failed)
    } catch (error) {
      if (groups.length === 1) throw error
      const { code, message } = toApiError(error)
      for (const instance of group.instances) {
        outcome.failed.push({ name: group.name, instance, code, message })
      }
    }
  }
  return outcome
}

async function bindGroup(kind: BindKind, regionId: string, group: BindGroup): Promise<BindOutcome> {
  const ids = group.instances.map(({ InstanceId }) => InstanceId)
  try {
    const answer =
      kind === 'attach'
        ? await carryOut(attachCall(regionId, group.name, ids))
        : await carryOut(detachCall(regionId, group.name, ids))
    return sortResults(group, answer.Results.Result)
  } catch (error) {
    const fault = toApiError(error)
    if (fault.code !== 'NetworkError' || !(await isCarriedOut(kind, regionId, group, ids))) {
      throw fault
    }
    return { done: [...group.instances], failed: [] }
  }
}

// An SDK would give Success as text, the wire gives a boolean: both are read.
function sortResults(group: BindGroup, results: readonly BindResult[]): BindOutcome {
  const refused = new Map(
    results
      .filter(({ Success }) => String(Success) !== 'true')
      .map((result) => [result.InstanceId, result]),
  )
  const outcome: BindOutcome = { done: [], failed: [] }
  for (const instance of group.instances) {
    const result = refused.get(instance.InstanceId)
    if (!result) outcome.done.push(instance)
    else {
      const { Code: code, Message: message } = result
      outcome.failed.push({ name: group.name, instance, code, message })
    }
  }
  return outcome
}

/** Whether the instances show the change although its answer was lost. */
async function isCarriedOut(
  kind: BindKind,
  regionId: string,
  group: BindGroup,
  ids: readonly string[],
): Promise<boolean> {
  try {
    const now = await instancesNow(regionId, ids)
    return (
      now.length === ids.length &&
      now.every(({ KeyPairName }) => (KeyPairName === group.name) === (kind === 'attach'))
    )
  } catch {
    return false
  }
}

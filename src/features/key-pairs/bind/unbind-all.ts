import { request } from '~/api/client'
import type { Instance } from '~/contract/instances'
import { LIMITS } from '~/contract/limits'
import { bindGroups, type BindOutcome } from './binding'

/** Takes a key pair off every instance that has it, as many calls as that takes. Throws `ApiError`. */
export async function unbindAll(regionId: string, name: string): Promise<BindOutcome> {
  const outcome: BindOutcome = { done: [], failed: [] }
  let left = await boundNow(regionId, name, outcome)
  while (left.length > 0) {
    const instances = left.slice(0, LIMITS.instancesPerBind)
    // oxlint-disable-next-line no-await-in-loop -- what is left is known only after each call
    const part = await bindGroups('detach', regionId, [{ name, instances }])
    outcome.done.push(...part.done)
    outcome.failed.push(...part.failed)
    left = left.slice(instances.length)
    // oxlint-disable-next-line no-await-in-loop -- one answer may not hold them all
    if (left.length === 0) left = await boundNow(regionId, name, outcome)
  }
  return outcome
}

// Those that were tried already do not come again, or a stubborn one would be tried for ever.
async function boundNow(
  regionId: string,
  name: string,
  { done, failed }: BindOutcome,
): Promise<Instance[]> {
  const answer = await request('DescribeInstances', {
    RegionId: regionId,
    KeyPairName: name,
    PageSize: LIMITS.instancePageSizeMax,
  })
  const tried = new Set(
    [...done, ...failed.map(({ instance }) => instance)].map(({ InstanceId }) => InstanceId),
  )
  return answer.Instances.Instance.filter(({ InstanceId }) => !tried.has(InstanceId))
}

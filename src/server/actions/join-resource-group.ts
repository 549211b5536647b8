import type { JoinResourceGroupRequest } from '~/contract/resource-groups'
import type { Call } from '~/server/call'
import { Fault } from '~/server/fault'
import { groupsMeant, requireGroup } from '~/server/resource-group'
import { changeTaggable, findTaggable, taggableType } from '~/server/taggable'

/** JoinResourceGroup: moves a resource from its group to another. */
export async function joinResourceGroup(
  params: JoinResourceGroupRequest,
  { store }: Call,
): Promise<object> {
  const type = taggableType(params.ResourceType)
  const target = params.ResourceGroupId
  await store.transaction('readwrite', async (tx) => {
    await requireGroup(tx, target)
    const resource = await findTaggable(tx, type, params.RegionId, params.ResourceId)
    if (!resource) throw new Fault('InvalidResourceId.NotFound')
    if ((await groupsMeant(tx, target))?.has(resource.record.resourceGroup)) {
      throw new Fault('InvalidResourceGroup.Duplicate')
    }
    await changeTaggable(tx, resource, { resourceGroup: target })
  })
  return {}
}

import { LIMITS } from '~/contract/limits'
import type { UntagResourcesRequest } from '~/contract/tags'
import type { Call } from '~/server/call'
import { Fault } from '~/server/fault'
import { changeTaggable, findTaggable, taggableType } from '~/server/taggable'

/** UntagResources: keys the resource does not have are ignored; `All` counts only without `TagKey`. */
export async function untagResources(
  params: UntagResourcesRequest,
  { store }: Call,
): Promise<object> {
  const type = taggableType(params.ResourceType)
  const keys = new Set(params.TagKey)
  const all = keys.size === 0
  if (all && params.All !== true) throw new Fault('MissingParameter.Tags')
  if (params.ResourceId.length > LIMITS.resourcesPerTagCall) {
    throw new Fault('NumberExceed.ResourceIds')
  }
  if ((params.TagKey?.length ?? 0) > LIMITS.tagsPerTagCall) throw new Fault('NumberExceed.Tags')
  await store.transaction('readwrite', async (tx) => {
    for (const id of new Set(params.ResourceId)) {
      const resource = await findTaggable(tx, type, params.RegionId, id)
      if (!resource) throw new Fault('InvalidResourceId.NotFound')
      const tags = all ? [] : resource.record.tags.filter(({ key }) => !keys.has(key))
      await changeTaggable(tx, resource, { tags })
    }
  })
  return {}
}

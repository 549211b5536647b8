import { LIMITS } from '~/contract/limits'
import type { TagResourcesRequest } from '~/contract/tags'
import type { Call } from '~/server/call'
import { Fault } from '~/server/fault'
import type { Tag } from '~/server/store/records'
import { changeTaggable, findTaggable, taggableType } from '~/server/taggable'
import { checkTags } from '~/server/tagging'

/** TagResources: a key the resource has already gets the new value. All resources are tagged, or none. */
export async function tagResources(params: TagResourcesRequest, { store }: Call): Promise<object> {
  const type = taggableType(params.ResourceType)
  if (params.Tag.some(({ Value }) => Value === undefined)) throw new Fault('InvalidTag.Mismatch')
  const tags = checkTags(params.Tag)
  if (params.ResourceId.length > LIMITS.resourcesPerTagCall) {
    throw new Fault('NumberExceed.ResourceIds')
  }
  if (tags.length > LIMITS.tagsPerTagCall) throw new Fault('NumberExceed.Tags')
  await store.transaction('readwrite', async (tx) => {
    for (const id of new Set(params.ResourceId)) {
      const resource = await findTaggable(tx, type, params.RegionId, id)
      if (!resource) throw new Fault('InvalidResourceId.NotFound')
      const merged = mergeTags(resource.record.tags, tags)
      if (merged.length > LIMITS.tagsPerResource) throw new Fault('OperationDenied.QuotaExceed')
      await changeTaggable(tx, resource, { tags: merged })
    }
  })
  return {}
}

function mergeTags(present: readonly Tag[], added: readonly Tag[]): Tag[] {
  const merged = new Map([...present, ...added].map(({ key, value }) => [key, value]))
  return [...merged].map(([key, value]) => ({ key, value }))
}

import { LIMITS } from '~/contract/limits'
import type { ListTagResourcesRequest, RequestTag, TagFilter } from '~/contract/tags'
import type { Answer, Call } from '~/server/call'
import { Fault } from '~/server/fault'
import { nextToken, readToken } from '~/server/pages'
import { isDefaultGroup } from '~/server/resource-group'
import type { Tag } from '~/server/store/records'
import type { Tx } from '~/server/store/store'
import { allTaggables, findTaggable, taggableType, type Taggable } from '~/server/taggable'
import { hasTags } from '~/server/tagging'

/** Tags per answer; the next ones come with `NextToken`. */
const tagsPerAnswer = 50

/** Filter key that selects by resource group instead of by tag. */
const groupKey = 'acs:rm:rgId'

/** ListTagResources: one entry for each tag of each resource that passes; unknown ids are left out. */
export async function listTagResources(
  params: ListTagResourcesRequest,
  { store }: Call,
): Promise<Answer<'ListTagResources'>> {
  const type = taggableType(params.ResourceType)
  const tags = params.Tag ?? []
  if (tags.some(({ Key }) => Key === '')) throw new Fault('InvalidParameter.TagValue')
  if ((params.ResourceId?.length ?? 0) > LIMITS.resourcesPerTagCall) {
    throw new Fault('NumberExceed.ResourceIds')
  }
  if (tags.length > LIMITS.tagsPerTagCall) throw new Fault('NumberExceed.Tags')
  if ((params.TagFilter?.length ?? 0) > LIMITS.tagFiltersPerCall) {
    throw new Fault('InvalidParameter', 'TagFilter')
  }
  const start = readToken(params.NextToken)
  const entries = await store.transaction('readonly', async (tx) => {
    const resources = params.ResourceId?.length
      ? await named(tx, type, params.RegionId, params.ResourceId)
      : await allTaggables(tx, type, params.RegionId)
    const filter = await groupFilter(tx, tags)
    const plain = tags.filter(({ Key }) => Key !== groupKey)
    return resources
      .filter(({ record }) => filter(record.resourceGroup) && hasTags(record.tags, plain))
      .filter(({ record }) => passesFilters(record.tags, params.TagFilter ?? []))
      .flatMap(({ id, record }) =>
        record.tags.map(({ key, value }) => ({
          ResourceType: type,
          ResourceId: id,
          TagKey: key,
          TagValue: value,
        })),
      )
  })
  return {
    NextToken: nextToken(start + tagsPerAnswer, entries.length),
    TagResources: { TagResource: entries.slice(start, start + tagsPerAnswer) },
  }
}

async function named(
  tx: Tx,
  type: Taggable['type'],
  region: string,
  ids: readonly string[],
): Promise<Taggable[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => findTaggable(tx, type, region, id)))
  return found.filter((resource) => resource !== undefined)
}

/** "Selects by a non-default resource group id." */
async function groupFilter(
  tx: Tx,
  tags: readonly RequestTag[],
): Promise<(group: string) => boolean> {
  const wanted = tags.find(({ Key }) => Key === groupKey)?.Value
  if (wanted === undefined) return () => true
  const selectable = !(await isDefaultGroup(tx, wanted))
  return (group) => selectable && group === wanted
}

function passesFilters(tags: readonly Tag[], filters: readonly TagFilter[]): boolean {
  return filters.every(({ TagKey, TagValues = [] }) =>
    tags.some(
      ({ key, value }) => key === TagKey && (TagValues.length === 0 || TagValues.includes(value)),
    ),
  )
}

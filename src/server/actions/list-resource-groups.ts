import { LIMITS } from '~/contract/limits'
import type { ListResourceGroupsRequest, ResourceGroup } from '~/contract/resource-groups'
import type { Answer, Call } from '~/server/call'
import { apiTime } from '~/server/clock'
import { Fault } from '~/server/fault'
import { readPage, slicePage } from '~/server/pages'
import type { ResourceGroupRecord } from '~/server/store/records'
import { hasTags, tagAnswer } from '~/server/tagging'

/** Owner of everything in the sandbox. */
const accountId = '1234567890123456'

/** ListResourceGroups of Resource Manager: the oldest first, so the default group leads. */
export async function listResourceGroups(
  params: ListResourceGroupsRequest,
  { store }: Call,
): Promise<Answer<'ListResourceGroups'>> {
  const paged = readPage(params, LIMITS.resourceGroupPageSizeMax)
  check(params)
  const records = await store.transaction('readonly', (tx) =>
    tx.resourceGroups.list({ prefix: [] }),
  )
  const found = records
    .filter((record) => passes(record, params))
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  return {
    TotalCount: found.length,
    PageNumber: paged.PageNumber,
    PageSize: paged.PageSize,
    ResourceGroups: {
      ResourceGroup: slicePage(found, paged.page).map((record) =>
        answer(record, params.IncludeTags === true),
      ),
    },
  }
}

function check(params: ListResourceGroupsRequest): void {
  const { Status, Name, DisplayName, ResourceGroupId, ResourceGroupIds } = params
  if (Status && !['Creating', 'OK', 'PendingDelete'].includes(Status)) {
    throw new Fault('InvalidParameter', 'Status')
  }
  for (const [field, text] of Object.entries({ Name, DisplayName })) {
    if (text && text.length > LIMITS.resourceGroupNameMax)
      throw new Fault('InvalidParameter', field)
  }
  if (ResourceGroupId && !/^rg-[\da-z]{1,15}$/.test(ResourceGroupId)) {
    throw new Fault('InvalidParameter', 'ResourceGroupId')
  }
  if ((ResourceGroupIds?.length ?? 0) > LIMITS.idsPerFilter) {
    throw new Fault('InvalidParameter', 'ResourceGroupIds')
  }
}

function passes(record: ResourceGroupRecord, params: ListResourceGroupsRequest): boolean {
  return (
    (!params.Status || record.status === params.Status) &&
    (!params.Name || record.name.includes(params.Name)) &&
    (!params.DisplayName || record.displayName.includes(params.DisplayName)) &&
    (!params.ResourceGroupId || record.id === params.ResourceGroupId) &&
    (!params.ResourceGroupIds?.length || params.ResourceGroupIds.includes(record.id)) &&
    hasTags(record.tags, params.Tag ?? [])
  )
}

function answer(record: ResourceGroupRecord, withTags: boolean): ResourceGroup {
  return {
    Id: record.id,
    Name: record.name,
    DisplayName: record.displayName,
    Status: record.status,
    AccountId: accountId,
    // Resource Manager writes the time of Beijing.
    CreateDate: apiTime(record.createdAt + 8 * 3_600_000).replace('Z', '+08:00'),
    ...(withTags ? { Tags: tagAnswer(record.tags) } : {}),
  }
}

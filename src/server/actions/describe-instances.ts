import type { DescribeInstancesRequest } from '~/contract/instances'
import { LIMITS } from '~/contract/limits'
import type { Answer, Call } from '~/server/call'
import { Fault } from '~/server/fault'
import { instanceAnswer, instanceAt } from '~/server/instance-state'
import { nextToken, readPage, readToken, slicePage, type Paged } from '~/server/pages'
import { parseJsonList } from '~/server/params'
import { groupsMeant } from '~/server/resource-group'
import {
  boundInstances,
  countInstances,
  newestInstances,
  readInstances,
} from '~/server/store/instances'
import type { Page } from '~/server/store/key-pairs'
import type { InstanceRecord } from '~/server/store/records'
import type { Tx } from '~/server/store/store'
import { hasTags } from '~/server/tagging'
import { namePattern } from '~/server/wildcard'

/** DescribeInstances, newest first: what the dialogs of the key pair page need. */
export async function describeInstances(
  params: DescribeInstancesRequest,
  call: Call,
): Promise<Answer<'DescribeInstances'>> {
  const byToken = params.MaxResults !== undefined || Boolean(params.NextToken)
  const paged = byToken
    ? tokenPage(params, call)
    : readPage(params, call.settings.limits.instancePageSize)
  const ids = readIds(params)
  const { page } = paged
  const { total, records } = await call.store.transaction('readonly', (tx) =>
    find(tx, params, ids, page, call.now),
  )
  return {
    TotalCount: total,
    PageNumber: paged.PageNumber,
    PageSize: paged.PageSize,
    NextToken: byToken ? nextToken(page.offset + page.limit, total) : '',
    Instances: { Instance: records.map(instanceAnswer) },
  }
}

function tokenPage(params: DescribeInstancesRequest, { settings }: Call): Paged {
  const most = Math.max(LIMITS.pageSizeDefault, settings.limits.instancePageSize)
  const limit = Math.min(most, Math.max(LIMITS.pageSizeDefault, params.MaxResults ?? 0))
  return { PageNumber: 1, PageSize: limit, page: { offset: readToken(params.NextToken), limit } }
}

function readIds({ InstanceIds }: DescribeInstancesRequest): string[] | null {
  if (!InstanceIds) return null
  const ids = parseJsonList(InstanceIds)
  if (!ids || ids.length > LIMITS.idsPerFilter) throw new Fault('InvalidParameter', 'InstanceIds')
  return [...new Set(ids)]
}

async function find(
  tx: Tx,
  params: DescribeInstancesRequest,
  ids: string[] | null,
  page: Page,
  now: number,
): Promise<{ total: number; records: InstanceRecord[] }> {
  const { RegionId, KeyPairName, InstanceName, Status, ResourceGroupId, Tag } = params
  if (!ids && !KeyPairName && !InstanceName && !Status && !ResourceGroupId && !Tag?.length) {
    const [total, records] = await Promise.all([
      countInstances(tx, RegionId),
      newestInstances(tx, RegionId, page),
    ])
    return { total, records: records.map((record) => instanceAt(record, now)) }
  }
  const pattern = InstanceName ? namePattern(InstanceName) : null
  const groups = await groupsMeant(tx, ResourceGroupId)
  const found = (await candidates(tx, params, ids))
    .map((record) => instanceAt(record, now))
    .filter(
      (record) =>
        record.region === RegionId &&
        (!KeyPairName || record.keyPair === KeyPairName) &&
        (!pattern || pattern.passes(record.name)) &&
        (!Status || record.status === Status) &&
        (!groups || groups.has(record.resourceGroup)) &&
        hasTags(record.tags, Tag ?? []),
    )
  return { total: found.length, records: slicePage(found, page) }
}

async function candidates(
  tx: Tx,
  params: DescribeInstancesRequest,
  ids: string[] | null,
): Promise<InstanceRecord[]> {
  if (ids) {
    const records = await readInstances(tx, ids)
    return records.filter((record) => record !== undefined)
  }
  if (params.KeyPairName) return boundInstances(tx, params.RegionId, params.KeyPairName)
  return newestInstances(tx, params.RegionId)
}

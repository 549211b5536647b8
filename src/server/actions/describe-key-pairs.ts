import { LIMITS } from '~/contract/limits'
import type { DescribeKeyPairsRequest, KeyPair } from '~/contract/key-pairs'
import type { Answer, Call } from '~/server/call'
import { apiTime } from '~/server/clock'
import { readPage, slicePage, type Paged } from '~/server/pages'
import { groupsMeant } from '~/server/resource-group'
import {
  allKeyPairs,
  byNewest,
  countKeyPairs,
  findKeyPair,
  keyPairsByFingerprint,
  keyPairsByGroup,
  keyPairsByTag,
  newestKeyPairs,
  readKeyPairs,
  searchNames,
} from '~/server/store/key-pairs'
import type { KeyPairRecord } from '~/server/store/records'
import type { Tx } from '~/server/store/store'
import { checkTags, hasTags, tagAnswer } from '~/server/tagging'
import { Fault } from '~/server/fault'
import { namePattern } from '~/server/wildcard'

type Found = { total: number; records: KeyPairRecord[] }

/** DescribeKeyPairs: newest first, name as tie-breaker. */
export async function describeKeyPairs(
  params: DescribeKeyPairsRequest,
  { store, settings }: Call,
): Promise<Answer<'DescribeKeyPairs'>> {
  const paged = readPage(params, settings.limits.keyPairPageSize)
  checkFilter(params)
  const { total, records } = await store.transaction('readonly', (tx) => find(tx, params, paged))
  return {
    TotalCount: total,
    PageNumber: paged.PageNumber,
    PageSize: paged.PageSize,
    KeyPairs: {
      KeyPair: records.map((record) => answer(record, params.IncludePublicKey === true)),
    },
  }
}

function checkFilter({ Tag = [] }: DescribeKeyPairsRequest): void {
  if (Tag.length > LIMITS.tagsPerTagCall) throw new Fault('InvalidParameter', 'Tag')
  checkTags(Tag.filter(({ Key }) => !Key.startsWith('acs:') && !Key.startsWith('aliyun')))
}

/** Takes the cheapest way: by page, by name, by an index, or over the names alone. */
async function find(tx: Tx, params: DescribeKeyPairsRequest, { page }: Paged): Promise<Found> {
  const region = params.RegionId
  const pattern = params.KeyPairName ? namePattern(params.KeyPairName) : null
  const filtered = params.KeyPairFingerPrint || params.ResourceGroupId || params.Tag?.length
  if (!filtered && !pattern) {
    const [total, records] = await Promise.all([
      countKeyPairs(tx, region),
      newestKeyPairs(tx, region, page),
    ])
    // The index leaves out a record that lacks what it sorts by; reading all of them finds it.
    if (records.length < Math.min(page.limit, total - page.offset)) await allKeyPairs(tx, region)
    return { total, records }
  }
  if (!filtered && pattern && !pattern.exact) {
    const names = await searchNames(tx, region, pattern)
    return { total: names.length, records: await readKeyPairs(tx, region, slicePage(names, page)) }
  }
  const candidates = pattern?.exact
    ? await exactly(tx, region, pattern.prefix)
    : await byFilter(tx, params)
  const groups = await groupsMeant(tx, params.ResourceGroupId)
  const matches = candidates.filter(
    (record) =>
      (!pattern || pattern.passes(record.name)) &&
      (!params.KeyPairFingerPrint || record.fingerprint === params.KeyPairFingerPrint) &&
      (!groups || groups.has(record.resourceGroup)) &&
      hasTags(record.tags, params.Tag ?? []),
  )
  // "Capped at 1,000 resources" under a tag or group filter.
  const capped = params.ResourceGroupId || params.Tag?.length ? LIMITS.filteredResults : Infinity
  const reachable = matches.toSorted(byNewest).slice(0, capped)
  return { total: reachable.length, records: slicePage(reachable, page) }
}

async function exactly(tx: Tx, region: string, name: string): Promise<KeyPairRecord[]> {
  const record = await findKeyPair(tx, region, name)
  return record ? [record] : []
}

async function byFilter(tx: Tx, params: DescribeKeyPairsRequest): Promise<KeyPairRecord[]> {
  const region = params.RegionId
  if (params.KeyPairFingerPrint) return keyPairsByFingerprint(tx, region, params.KeyPairFingerPrint)
  const tag = params.Tag?.[0]
  if (tag) return keyPairsByTag(tx, region, tag.Key, tag.Value)
  const groups = await groupsMeant(tx, params.ResourceGroupId)
  const lists = await Promise.all([...(groups ?? [])].map((id) => keyPairsByGroup(tx, region, id)))
  return lists.flat()
}

function answer(record: KeyPairRecord, withPublicKey: boolean): KeyPair {
  return {
    KeyPairName: record.name,
    KeyPairFingerPrint: record.fingerprint,
    CreationTime: apiTime(record.createdAt),
    ResourceGroupId: record.resourceGroup,
    Tags: tagAnswer(record.tags),
    ...(withPublicKey ? { PublicKey: record.publicKey } : {}),
  }
}

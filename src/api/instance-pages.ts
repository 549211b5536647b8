import { infiniteQueryOptions } from '@tanstack/react-query'
import { request } from '~/api/client'
import type { DescribeInstancesRequest, Instance } from '~/contract/instances'
import { LIMITS } from '~/contract/limits'
import { jsonList } from '~/contract/wire'

/** Which instances a dialog offers: all of the region, or those bound to some key pairs; narrowed by what was typed. */
export type InstanceSource = {
  regionId: string
  /** `null`: whatever they are bound to. */
  keyPairNames: readonly string[] | null
  search: string
}

/** Where a page begins: in which key pair's instances, and how far into them. */
type Place = { pair: number; token: string }

/** `total`: instances of the key pairs that this page is the first of, so that the pages' totals add up. */
export type InstancePage = { instances: Instance[]; total: number; next: Place | null }

const START: Place = { pair: 0, token: '' }
const INSTANCE_ID = /^i-[a-z0-9]{12,}$/

/** Instances in pages of about 100, key pair by key pair where the source names several. */
export function instancePagesQuery(source: InstanceSource) {
  return infiniteQueryOptions({
    // Not among the queries of the list: what the dialog itself changes need not be asked for again.
    queryKey: ['InstancePages', source],
    queryFn: ({ pageParam, signal }) => readPage(source, pageParam, signal),
    initialPageParam: START,
    getNextPageParam: (last: InstancePage) => last.next,
    // A dialog begins with what is true when it opens.
    staleTime: 0,
    gcTime: 0,
  })
}

/** The instances with these ids as they are now, at most 100. */
export async function instancesNow(regionId: string, ids: readonly string[]): Promise<Instance[]> {
  const answer = await request('DescribeInstances', {
    RegionId: regionId,
    InstanceIds: jsonList(ids),
    MaxResults: LIMITS.instancePageSizeMax,
  })
  return answer.Instances.Instance
}

// Few instances of many key pairs still make a full page: pairs are gone through until about 100 rows are there.
async function readPage(
  source: InstanceSource,
  from: Place,
  signal: AbortSignal,
): Promise<InstancePage> {
  const pairs = source.keyPairNames ?? [undefined]
  const instances: Instance[] = []
  let total = 0
  let place: Place | null = from
  while (place && instances.length < LIMITS.instancePageSizeMax) {
    const { pair, token }: Place = place
    // oxlint-disable-next-line no-await-in-loop -- each page is known only by the one before
    const answer = await request(
      'DescribeInstances',
      {
        RegionId: source.regionId,
        KeyPairName: pairs[pair],
        ...searchParams(source.search),
        MaxResults: LIMITS.instancePageSizeMax,
        NextToken: token || undefined,
      },
      signal,
    )
    instances.push(...answer.Instances.Instance)
    if (token === '') total += answer.TotalCount
    place = nextPlace(pair, answer.NextToken, pairs.length)
  }
  return { instances, total, next: place }
}

function nextPlace(pair: number, token: string, pairs: number): Place | null {
  if (token) return { pair, token }
  return pair + 1 < pairs ? { pair: pair + 1, token: '' } : null
}

// The API searches names with wildcards; an id can only be asked for whole.
function searchParams(
  search: string,
): Pick<DescribeInstancesRequest, 'InstanceIds' | 'InstanceName'> {
  if (search === '') return {}
  return INSTANCE_ID.test(search)
    ? { InstanceIds: jsonList([search]) }
    : { InstanceName: `*${search}*` }
}

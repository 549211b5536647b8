import { queryOptions } from '@tanstack/react-query'
import { request } from '~/api/client'
import type { DescribeInstancesRequest } from '~/contract/instances'
import { LIMITS } from '~/contract/limits'

/** One page of instances. */
export function instancesQuery(params: DescribeInstancesRequest) {
  return queryOptions({
    queryKey: ['DescribeInstances', params],
    queryFn: ({ signal }) => request('DescribeInstances', params, signal),
  })
}

/** The instances of a region, as many as one answer holds. With no more than these, it tells each key pair's. */
export function regionInstancesQuery(regionId: string) {
  return instancesQuery({ RegionId: regionId, PageSize: LIMITS.instancePageSizeMax })
}

/** The instances bound to a key pair, as many as one answer holds. */
export function boundInstancesQuery(regionId: string, keyPairName: string) {
  return instancesQuery({
    RegionId: regionId,
    KeyPairName: keyPairName,
    PageSize: LIMITS.instancePageSizeMax,
  })
}

/** How many instances are bound to a key pair: the smallest page there is. */
export function boundCountQuery(regionId: string, keyPairName: string) {
  return queryOptions({
    ...instancesQuery({ RegionId: regionId, KeyPairName: keyPairName, PageSize: 1 }),
    select: ({ TotalCount }) => TotalCount,
  })
}

/** Bound instances of every key pair of a region that has any, counted over all of its instances. Throws `ApiError`. */
export async function readBoundCounts(regionId: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  let token = ''
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page is asked for by the token of the one before
    const { Instances, NextToken } = await request('DescribeInstances', {
      RegionId: regionId,
      MaxResults: LIMITS.instancePageSizeMax,
      NextToken: token || undefined,
    })
    for (const { KeyPairName } of Instances.Instance) {
      if (KeyPairName !== '') counts.set(KeyPairName, (counts.get(KeyPairName) ?? 0) + 1)
    }
    token = NextToken
  } while (token !== '')
  return counts
}

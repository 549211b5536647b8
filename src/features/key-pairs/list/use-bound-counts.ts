import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { boundCountQuery, regionInstancesQuery } from '~/api/instances'
import type { DescribeInstancesResponse } from '~/contract/instances'
import type { KeyPair } from '~/contract/key-pairs'

/** Instances per key pair. A pair that is missing here is not known yet; `failed`: and will not be. */
export type BoundCounts = { counts: ReadonlyMap<string, number>; failed: boolean }

const NONE: readonly KeyPair[] = []

/**
 * Counts the bound instances of the rows shown: from one answer where the region's instances fit into it, else key pair by
 * key pair. Nothing is asked for an empty list (`rows` undefined or empty).
 */
export function useBoundCounts(
  regionId: string,
  rows: readonly KeyPair[] | undefined = NONE,
): BoundCounts {
  const region = useQuery({ ...regionInstancesQuery(regionId), enabled: rows.length > 0 })
  const all = region.data && isWhole(region.data) ? region.data : undefined
  const asked = region.data && !all ? rows : NONE
  const combine = useCallback(
    (results: readonly UseQueryResult<number>[]) => ({
      counts: new Map(
        results.flatMap(({ data }, index) => {
          const name = asked[index]?.KeyPairName
          return name === undefined || data === undefined ? [] : [[name, data] as const]
        }),
      ),
      failed: results.some(({ isError }) => isError),
    }),
    [asked],
  )
  const each = useQueries({
    queries: asked.map(({ KeyPairName }) => boundCountQuery(regionId, KeyPairName)),
    combine,
  })
  const fromAll = useMemo(() => all && countsOf(all, rows), [all, rows])
  return fromAll
    ? { counts: fromAll, failed: false }
    : { ...each, failed: each.failed || region.isError }
}

/** Whether the answer holds all instances there are. */
export function isWhole({ TotalCount, Instances }: DescribeInstancesResponse): boolean {
  return TotalCount <= Instances.Instance.length
}

function countsOf(
  { Instances }: DescribeInstancesResponse,
  rows: readonly KeyPair[],
): ReadonlyMap<string, number> {
  const counts = new Map(rows.map(({ KeyPairName }) => [KeyPairName, 0]))
  for (const { KeyPairName } of Instances.Instance) {
    const count = counts.get(KeyPairName)
    if (count !== undefined) counts.set(KeyPairName, count + 1)
  }
  return counts
}

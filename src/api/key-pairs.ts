import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { request } from '~/api/client'
import type { DescribeKeyPairsRequest } from '~/contract/key-pairs'

/** One page of key pairs. While another page is loading, the last one stays on screen, within the same region. */
export function keyPairsQuery(params: DescribeKeyPairsRequest) {
  return queryOptions({
    queryKey: ['DescribeKeyPairs', params],
    queryFn: ({ signal }) => request('DescribeKeyPairs', params, signal),
    placeholderData: (previous, query) =>
      regionOf(query?.queryKey[1]) === params.RegionId ? keepPreviousData(previous) : undefined,
  })
}

function regionOf(params: unknown): string | undefined {
  return (params as DescribeKeyPairsRequest | undefined)?.RegionId
}

import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { request } from '~/api/client'
import type { DescribeKeyPairsRequest, KeyPair } from '~/contract/key-pairs'
import { LIMITS } from '~/contract/limits'

/** What a listing asks for beside its page. */
export type KeyPairFilter = Omit<DescribeKeyPairsRequest, 'PageNumber' | 'PageSize'>

/** One page of key pairs, newest first: the API knows no other order. */
export function keyPairsQuery(params: DescribeKeyPairsRequest) {
  return queryOptions({
    queryKey: ['DescribeKeyPairs', params],
    queryFn: ({ signal }) => request('DescribeKeyPairs', params, signal),
  })
}

/** Every key pair that passes the filter, for orders and searches that the API does not know. */
export function allKeyPairsQuery(filter: KeyPairFilter) {
  return queryOptions({
    queryKey: ['DescribeKeyPairs', filter, 'all'],
    queryFn: ({ client, signal }) => readAllKeyPairs(filter, { client, signal }),
  })
}

/** How many key pairs a region has: the smallest page there is. */
export function keyPairCountQuery(regionId: string) {
  return queryOptions({
    ...keyPairsQuery({ RegionId: regionId, PageSize: 1 }),
    select: ({ TotalCount }) => TotalCount,
  })
}

/** One key pair with its public key; `null` when the region has none of this name. */
export function keyPairQuery(regionId: string, name: string) {
  return queryOptions({
    ...keyPairsQuery({ RegionId: regionId, KeyPairName: name, IncludePublicKey: true }),
    select: ({ KeyPairs }) => KeyPairs.KeyPair[0] ?? null,
  })
}

/**
 * Reads all pages that pass the filter: as many at once as the last answer lets expect, then what there is more. Throws
 * `ApiError`.
 */
export async function readAllKeyPairs(
  filter: KeyPairFilter,
  { client, signal }: { client?: QueryClient; signal?: AbortSignal | undefined } = {},
): Promise<KeyPair[]> {
  function readPages(from: number, to: number) {
    return Promise.all(
      Array.from({ length: to - from }, (_, index) => {
        const paging = { PageNumber: from + index, PageSize: LIMITS.keyPairPageSizeMax }
        return request('DescribeKeyPairs', { ...filter, ...paging }, signal)
      }),
    )
  }
  const expected = Math.max(1, pagesOf(client ? knownTotal(client, filter) : 0))
  const first = await readPages(1, expected + 1)
  const rest = await readPages(expected + 1, pagesOf(first[0]?.TotalCount ?? 0) + 1)
  // A key pair created meanwhile moves one from a page to the next, where it is met again.
  const pairs = [...first, ...rest].flatMap(({ KeyPairs }) => KeyPairs.KeyPair)
  return [...new Map(pairs.map((pair) => [pair.KeyPairName, pair])).values()]
}

/** How many key pairs pass the filter as far as is known: the list of a whole region has said so. */
function knownTotal(client: QueryClient, { RegionId, ...rest }: KeyPairFilter): number {
  if (Object.keys(rest).length > 0) return 0
  const state = client.getQueryState(keyPairCountQuery(RegionId).queryKey)
  return state?.isInvalidated ? 0 : (state?.data?.TotalCount ?? 0)
}

function pagesOf(total: number): number {
  return Math.ceil(total / LIMITS.keyPairPageSizeMax)
}

/** Notes how many key pairs a region has, when another answer said so at `updatedAt`, so that it need not be asked for. */
export function noteKeyPairCount(
  client: QueryClient,
  regionId: string,
  total: number,
  updatedAt: number,
): void {
  const answer = {
    RequestId: '',
    TotalCount: total,
    PageNumber: 1,
    PageSize: 1,
    KeyPairs: { KeyPair: [] },
  }
  client.setQueryData(keyPairCountQuery(regionId).queryKey, answer, { updatedAt })
}

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
    queryFn: ({ signal }) => readAllKeyPairs(filter, signal),
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

/** Reads all pages that pass the filter, the first one alone, the others at once. Throws `ApiError`. */
export async function readAllKeyPairs(
  filter: KeyPairFilter,
  signal?: AbortSignal,
): Promise<KeyPair[]> {
  function page(PageNumber: number) {
    const params = { ...filter, PageNumber, PageSize: LIMITS.keyPairPageSizeMax }
    return request('DescribeKeyPairs', params, signal)
  }
  const first = await page(1)
  const pages = Math.ceil(first.TotalCount / LIMITS.keyPairPageSizeMax)
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_, index) => page(index + 2)),
  )
  // A key pair created meanwhile moves one from a page to the next, where it is met again.
  const pairs = [first, ...rest].flatMap(({ KeyPairs }) => KeyPairs.KeyPair)
  return [...new Map(pairs.map((pair) => [pair.KeyPairName, pair])).values()]
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

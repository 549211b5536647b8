import { queryOptions } from '@tanstack/react-query'
import { request } from '~/api/client'
import { readAllKeyPairs } from '~/api/key-pairs'
import type { KeyPair } from '~/contract/key-pairs'

/** Up to so many are asked for one by one; more are picked from the whole list, which takes at most ten calls. */
const ONE_BY_ONE = 10

/** The key pairs of these names with their public keys, in the order of the names; those that are gone are left out. */
export function keyPairsNamedQuery(regionId: string, names: readonly string[]) {
  return queryOptions({
    // Not among the queries of the list: what the dialog itself changes need not be asked for again.
    queryKey: ['KeyPairsNamed', regionId, names],
    queryFn: ({ signal }) => readKeyPairsNamed(regionId, names, signal),
    // A dialog begins with what is true when it opens, and forgets it when it closes.
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** The same, asked at once. Throws `ApiError`. */
export async function readKeyPairsNamed(
  regionId: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<KeyPair[]> {
  const filter = { RegionId: regionId, IncludePublicKey: true }
  const found =
    names.length > ONE_BY_ONE
      ? await readAllKeyPairs(filter, { signal })
      : await Promise.all(
          names.map(async (KeyPairName) => {
            const answer = await request('DescribeKeyPairs', { ...filter, KeyPairName }, signal)
            return answer.KeyPairs.KeyPair
          }),
        )
  const byName = new Map(found.flat().map((pair) => [pair.KeyPairName, pair]))
  return names.flatMap((name) => byName.get(name) ?? [])
}

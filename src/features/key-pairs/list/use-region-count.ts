import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { keyPairCountQuery, noteKeyPairCount } from '~/api/key-pairs'
import type { ListQuery } from '~/navigation/list-query'
import { isFiltered } from './list-plan'
import type { ListingState } from './use-listing'

/**
 * How many key pairs the region has. The list itself says so unless it is filtered; then it is asked for, and not even that
 * when the list was seen without a filter a moment ago.
 */
export function useRegionCount(
  regionId: string,
  query: ListQuery,
  { listing, current, updatedAt }: ListingState,
): number | undefined {
  const client = useQueryClient()
  const filtered = isFiltered(query)
  const own = !filtered && current ? listing?.total : undefined
  const { data } = useQuery({ ...keyPairCountQuery(regionId), enabled: filtered })
  useEffect(() => {
    if (own !== undefined) noteKeyPairCount(client, regionId, own, updatedAt)
  }, [client, regionId, own, updatedAt])
  return own ?? data
}

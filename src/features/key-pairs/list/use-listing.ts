import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { KeyPair } from '~/contract/key-pairs'
import { useLocale } from '~/i18n/use-texts'
import type { ListQuery } from '~/navigation/list-query'
import { momentOf } from '~/lib/now'
import { listingQuery, noteDrawn } from './listing-query'
import { planList } from './list-plan'
import { sortPairs } from './sort-pairs'

/** The rows of one page, and how many there are on all of them. */
export type Listing = { rows: readonly KeyPair[]; total: number }

export type ListingState = {
  /** While another page or search is on its way, the last one stays; `undefined` before the first answer. */
  listing: Listing | undefined
  /** What is shown answers the present query. */
  current: boolean
  fetching: boolean
  /** With a current listing: it could not be brought up to date. Without: there is none. */
  error: Error | null
  updatedAt: number
  refetch: () => void
}

/** The listing that the query asks for, and what became of asking. */
export function useListing(regionId: string, query: ListQuery): ListingState {
  const locale = useLocale()
  const plan = useMemo(() => planList(regionId, query), [regionId, query])
  const client = useQueryClient()
  const asked = useMemo(() => listingQuery(plan), [plan])
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery(asked)
  useEffect(() => noteDrawn(client, asked.queryKey), [client, asked])
  const sorted = useMemo(
    () => (data && plan.kind === 'all' ? sortPairs(data.pairs, query.sort, locale) : data?.pairs),
    [data, plan.kind, query.sort, locale],
  )
  const listing = useMemo(
    () =>
      data && sorted
        ? { rows: plan.kind === 'all' ? pageOf(sorted, query) : sorted, total: data.total }
        : undefined,
    [data, sorted, plan.kind, query],
  )

  const [kept, keep] = useState<Listing>()
  if (listing && listing !== kept) keep(listing)

  return {
    listing: listing ?? kept,
    current: listing !== undefined,
    fetching: isFetching,
    error,
    updatedAt: dataUpdatedAt > 0 ? momentOf(dataUpdatedAt) : 0,
    refetch: () => void refetch({ cancelRefetch: false }),
  }
}

function pageOf(pairs: readonly KeyPair[], { page, pageSize }: ListQuery): readonly KeyPair[] {
  return pairs.slice((page - 1) * pageSize, page * pageSize)
}

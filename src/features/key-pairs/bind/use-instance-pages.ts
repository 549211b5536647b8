import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { toApiError, type ApiError } from '~/api/api-error'
import { instancePagesQuery, type InstanceSource } from '~/api/instance-pages'
import type { Instance } from '~/contract/instances'

const PAUSE = 250

/** The instances on offer, as far as they were asked for. */
export type InstancePages = {
  /** `undefined` until the first page is there. */
  instances: readonly Instance[] | undefined
  total: number
  typed: string
  type: (text: string) => void
  /** Whether what is shown answers an earlier text. */
  stale: boolean
  hasMore: boolean
  loadingMore: boolean
  loadMore: () => void
  fault: ApiError | null
  retry: () => void
}

/** Pages through the instances of a source; what is typed narrows them after a short pause. */
export function useInstancePages(source: Omit<InstanceSource, 'search'>): InstancePages {
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])

  const query = useInfiniteQuery({
    ...instancePagesQuery({ ...source, search }),
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages
  return {
    instances: pages?.flatMap((page) => page.instances),
    total: pages?.reduce((sum, page) => sum + page.total, 0) ?? 0,
    typed,
    type: setTyped,
    stale: query.isPlaceholderData,
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage({ cancelRefetch: false }),
    // What is on screen stays when asking for it again fails: the list is only a little older then.
    fault: query.error && (!pages || query.isFetchNextPageError) ? toApiError(query.error) : null,
    retry: () => void query.refetch(),
  }
}

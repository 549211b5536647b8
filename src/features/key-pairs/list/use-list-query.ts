import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { parseListQuery, withListQuery, type ListQuery } from '~/navigation/list-query'

/** What the list shows, and how to change it. The link says all of it; a change starts on page 1 unless it names the page. */
export function useListQuery(): [ListQuery, (change: Partial<ListQuery>) => void] {
  const [search, setSearch] = useSearchParams()
  const query = useMemo(() => parseListQuery(search), [search])
  const change = useCallback(
    (part: Partial<ListQuery>) => {
      setSearch((now) => withListQuery(now, { ...parseListQuery(now), page: 1, ...part }), {
        // Paging is a step one goes back from; typing and filtering is not a step for each letter.
        replace: part.page === undefined,
      })
    },
    [setSearch],
  )
  return [query, change]
}

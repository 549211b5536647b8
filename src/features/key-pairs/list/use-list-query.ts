import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { parseListQuery, withListQuery, type ListQuery } from '~/navigation/list-query'
import { presentStep } from '~/navigation/present-step'

export type ChangeListQuery = (change: Partial<ListQuery>, options?: { replace?: boolean }) => void

/**
 * What the list shows, and how to change it. The link says all of it; a change starts on page 1 unless it names the page.
 * The query is the same object as long as it says the same, so that opening a dialog draws nothing anew.
 */
export function useListQuery(): [ListQuery, ChangeListQuery] {
  const { search } = useLocation()
  const navigate = useNavigate()
  const key = withListQuery(new URLSearchParams(), parseListQuery(new URLSearchParams(search)))
  const text = key.toString()
  const query = useMemo(() => parseListQuery(new URLSearchParams(text)), [text])
  const change = useCallback<ChangeListQuery>(
    (part, { replace = part.page === undefined && part.sort === undefined } = {}) => {
      // Read when it happens: two changes in a row both count.
      const now = new URLSearchParams(window.location.search)
      const next = withListQuery(now, { ...parseListQuery(now), page: 1, ...part })
      // Paging and sorting are steps one goes back from; typing and filtering are not, letter by letter.
      void navigate({ search: next.toString() }, replace ? { replace, state: presentStep() } : {})
    },
    [navigate],
  )
  return [query, change]
}

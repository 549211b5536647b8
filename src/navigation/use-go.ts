import { useCallback } from 'react'
import { useNavigate, useSearchParams, type To } from 'react-router'
import { withoutDialogQuery, withoutListQuery } from './list-query'

/**
 * How much of the present query a link carries on: all of the list's, or only what holds everywhere (language, scenario, how
 * the list looks).
 */
export type Carry = 'list' | 'everywhere'

/** What of the present query a link carries on. */
export function carriedQuery(search: URLSearchParams, carry: Carry): URLSearchParams {
  return carry === 'list' ? withoutDialogQuery(search) : withoutListQuery(search)
}

/** Makes the target of a link to `path` that carries the query on; `more` is what its query says beside that. */
export function useTarget(): (path: string, carry: Carry, more?: Record<string, string>) => To {
  const [search] = useSearchParams()
  return useCallback(
    (pathname, carry, more = {}) => {
      const query = carriedQuery(search, carry)
      for (const [key, value] of Object.entries(more)) query.set(key, value)
      return { pathname, search: query.toString() }
    },
    [search],
  )
}

/** Navigates to `path`, carrying the query on. */
export function useGo(): (path: string, carry: Carry, options?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  const target = useTarget()
  return useCallback(
    (path, carry, options = {}) => void navigate(target(path, carry), options),
    [navigate, target],
  )
}

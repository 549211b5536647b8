import { createContext, use, useMemo, type MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { ROUTER_BASE } from '~/lib/base-path'
import { carriedQuery, type Carry } from './use-go'

/** What many links have in common, given once by what is around them, so that none of them listens to the address. */
export type CarriedLink = {
  /** The query that each link carries on, without the question mark. */
  search: string
  open: (path: string) => void
}

export const CarriedLinkContext = createContext<CarriedLink>({ search: '', open: () => undefined })

/** The same object as long as the query that goes with the links is the same, an opened dialog's notwithstanding. */
export function useCarriedLink(carry: Carry): CarriedLink {
  const navigate = useNavigate()
  const { search } = useLocation()
  const carried = carriedQuery(new URLSearchParams(search), carry).toString()
  return useMemo(
    () => ({
      search: carried,
      open: (pathname) => {
        // As the browser does it: a link to where one is adds no step to the history.
        const replace = hrefOf(pathname, carried) === location.pathname + location.search
        void navigate({ pathname, search: carried }, { replace })
      },
    }),
    [carried, navigate],
  )
}

/** Goes to a path within the console, carrying the page's query on. */
export function useOpen(): (path: string) => void {
  return use(CarriedLinkContext).open
}

/** The attributes of a link to `path`: a real address for new tabs and copying, the router for a plain click. */
export function useLinkTo(path: string): {
  href: string
  onClick: (event: MouseEvent<HTMLAnchorElement>) => void
} {
  const { search, open } = use(CarriedLinkContext)
  return {
    href: hrefOf(path, search),
    onClick: (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
        return
      }
      event.preventDefault()
      open(path)
    },
  }
}

function hrefOf(path: string, search: string): string {
  const base = ROUTER_BASE === '/' ? '' : ROUTER_BASE
  return base + path + (search && `?${search}`)
}

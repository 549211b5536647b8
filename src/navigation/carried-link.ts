import { createContext, use, type MouseEvent } from 'react'
import { ROUTER_BASE } from '~/lib/base-path'

/** What the links of many rows have in common, given once by their page, so that no row listens to the address. */
export type CarriedLink = {
  /** The query that each link carries on, without the question mark. */
  search: string
  open: (path: string) => void
}

export const CarriedLinkContext = createContext<CarriedLink>({ search: '', open: () => undefined })

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
  const base = ROUTER_BASE === '/' ? '' : ROUTER_BASE
  return {
    href: base + path + (search && `?${search}`),
    onClick: (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
        return
      }
      event.preventDefault()
      open(path)
    },
  }
}

import type { RefObject } from 'react'

/**
 * Where `useAnnouncer` puts its sentences. It is there, and empty, before the first of them: one that comes together with its
 * region is not read everywhere. Not a `status`: that role is for messages.
 */
export function LiveRegion({ ref }: { ref: RefObject<HTMLDivElement | null> }) {
  return <div ref={ref} className="visually-hidden" aria-live="polite" />
}

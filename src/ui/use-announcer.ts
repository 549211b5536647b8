import { useCallback, useRef, type RefObject } from 'react'

/** Has a sentence read out by screen readers. */
export type Say = (sentence: string) => void

/**
 * The way to have read out what a press has brought about, where no message is shown and the focus does not move. `region` is
 * for a `LiveRegion`, to be rendered where it stays.
 */
export function useAnnouncer(): { region: RefObject<HTMLDivElement | null>; say: Say } {
  const region = useRef<HTMLDivElement>(null)
  const say = useCallback((sentence: string) => {
    if (region.current) region.current.textContent = sentence
  }, [])
  return { region, say }
}

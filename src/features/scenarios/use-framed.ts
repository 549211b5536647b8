import { useSearchParams } from 'react-router'
import { askedScreen } from './screen'

// Decided once for each wish: a window that is resized must not take away a frame in which someone works.
let decided: { width: number; framed: boolean } | undefined

/**
 * Whether the link asks for a screen of its own width: then this page shows itself in a frame of it. Never within a frame,
 * and not in a window that is no wider itself, such as a phone's.
 */
export function isFramed(search: URLSearchParams): boolean {
  const width = askedScreen(search)
  if (window !== window.top) return false
  if (width === undefined) decided = undefined
  else if (decided?.width !== width) decided = { width, framed: window.innerWidth > width }
  return decided?.framed ?? false
}

/** `isFramed` of the page's address. */
export function useFramed(): boolean {
  const [search] = useSearchParams()
  return isFramed(search)
}

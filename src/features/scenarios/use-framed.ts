import { useSearchParams } from 'react-router'
import { askedScreen } from './screen'

/** Whether the link asks for a screen of its own width: then this page shows itself in a frame of it. Never within a frame. */
export function isFramed(search: URLSearchParams): boolean {
  return askedScreen(search) !== undefined && window === window.top
}

/** `isFramed` of the page's address. */
export function useFramed(): boolean {
  const [search] = useSearchParams()
  return isFramed(search)
}

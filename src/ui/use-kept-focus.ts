import { useEffect, useEffectEvent, type RefObject } from 'react'
import { focusOrHeading } from './use-return-focus'

/**
 * Takes the focus on when what had it within `area` is gone: a deleted row, a pressed Retry. To the page's heading, unless
 * `takeOn` knows better.
 */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  takeOn: () => void = () => focusOrHeading(null),
): void {
  const lost = useEffectEvent(takeOn)
  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    let last: Element | null = null
    function note(event: FocusEvent) {
      last = event.target instanceof Element ? event.target : null
    }
    function forget() {
      // Leaving on purpose is no loss. Whether it was that, shows when the removal, if it was one, is done.
      queueMicrotask(() => {
        if (last?.isConnected && last !== document.activeElement) last = null
      })
    }
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return
      last = null
      lost()
    })
    element.addEventListener('focusin', note)
    element.addEventListener('focusout', forget)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      element.removeEventListener('focusin', note)
      element.removeEventListener('focusout', forget)
      observer.disconnect()
    }
  }, [area])
}

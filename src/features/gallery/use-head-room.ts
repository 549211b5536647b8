import { useEffect, useRef, type RefObject } from 'react'

/** Keeps the page's scrolling clear of the head that stays in sight: it takes as many lines as its words need. */
export function useHeadRoom(): RefObject<HTMLElement | null> {
  const head = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = head.current
    if (!element) return undefined
    const { style } = document.documentElement
    const observer = new ResizeObserver(() =>
      style.setProperty('--head-room', `${element.offsetHeight}px`),
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--head-room')
    }
  }, [])
  return head
}

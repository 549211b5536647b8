import { useEffect, useRef, useState } from 'react'

/**
 * Gives the focus back when the component goes: to `opener`, by default to what had it at the first render; where that is
 * gone or was nothing, to the page's heading. For whatever covers the page and is taken away whole.
 */
export function useReturnFocus(opener?: Element | null): void {
  const [first] = useState(() => document.activeElement)
  const target = opener ?? first
  const shown = useRef(false)
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
      // Not at once: strict mode takes every effect back and runs it again, and then nothing has gone.
      queueMicrotask(() => {
        if (!shown.current) focusOrHeading(target)
      })
    }
  }, [target])
}

let heir: (() => HTMLElement | undefined) | undefined

/**
 * Names what takes the focus on when the element that should have it is gone, if anything can; answers the function that
 * takes it back. The page has one such place: its list, where another row comes into the place of a deleted one.
 */
export function nameHeir(find: () => HTMLElement | undefined): () => void {
  heir = find
  return () => {
    if (heir === find) heir = undefined
  }
}

/** Focuses the element if it still can be, else what took its place, else the page's heading. */
export function focusOrHeading(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected && element !== document.body) {
    element.focus()
    if (document.activeElement === element) return
  }
  const next = heir?.() ?? document.querySelector<HTMLElement>('h1')
  next?.focus()
}

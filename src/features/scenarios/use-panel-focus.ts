import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import { coverPage } from '~/ui/cover-page'
import { BREAKPOINTS } from '~/ui/theme/measures'
import { useKeptFocus } from '~/ui/use-kept-focus'

/** Whether the panel covers the page, for which there is no room beside it. */
export function useCovers(): boolean {
  return useSyncExternalStore(subscribe, () => narrow().matches)
}

function narrow(): MediaQueryList {
  return matchMedia(`(width < ${BREAKPOINTS.tablet}px)`)
}

function subscribe(listener: () => void): () => void {
  const query = narrow()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/**
 * Takes the focus into the panel when it comes, and keeps it on what can be worked with as long as it is there. `covers`: the
 * page behind it is out of reach. `starting`: so is the panel's own content, until a frame has started.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  { covers, starting }: { covers: boolean; starting: boolean },
): void {
  const last = useRef<HTMLElement>(null)
  const group = useRef<HTMLElement>(null)

  useLayoutEffect(() => {
    if (!covers || !panel.current) return undefined
    return coverPage(panel.current, '.toaster')
  }, [panel, covers])

  useEffect(() => {
    const element = panel.current
    function note({ target }: FocusEvent) {
      if (!(target instanceof HTMLElement) || !element?.contains(target)) return
      last.current = target
      group.current = target.closest<HTMLElement>('.panel-group')
    }
    // An open dialog of antd listens on the window, and takes back the focus that goes elsewhere: but not from here.
    function keep(event: FocusEvent) {
      if (event.target instanceof Node && element?.contains(event.target)) event.stopPropagation()
    }
    element?.addEventListener('focusin', note)
    document.addEventListener('focusin', keep)
    element?.focus()
    return () => {
      element?.removeEventListener('focusin', note)
      document.removeEventListener('focusin', keep)
    }
  }, [panel])

  // What is inert while a frame starts has lost the focus.
  useEffect(() => {
    if (!starting && document.activeElement === document.body) focusFirst(last, panel)
  }, [starting, panel])

  // A failure that was removed, a snapshot that was deleted: the button that did it is gone, those around it are near.
  useKeptFocus(panel, () => focusFirst(group, panel))
}

/** Focuses the first that is still there. */
function focusFirst(...places: RefObject<HTMLElement | null>[]): void {
  places.find(({ current }) => current?.isConnected)?.current?.focus()
}

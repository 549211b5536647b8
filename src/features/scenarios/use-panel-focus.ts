import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import { coverPage } from '~/ui/cover-page'
import { keepFocusFromDialogs } from '~/ui/keep-focus-from-dialogs'
import { isMessage } from '~/ui/message-focus'
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
  const near = useRef<HTMLElement>(null)

  useLayoutEffect(() => {
    if (!covers || !panel.current) return undefined
    return coverPage(panel.current, '.toaster')
  }, [panel, covers])

  useEffect(() => {
    const element = panel.current
    function note({ target }: FocusEvent) {
      if (!(target instanceof HTMLElement) || !element?.contains(target)) return
      if (target === element) return
      last.current = target
      near.current = placeNear(target)
    }
    element?.addEventListener('focusin', note)
    const letGo = keepFocusFromDialogs(
      (target) => target instanceof Node && element?.contains(target) === true,
    )
    element?.focus()
    return () => {
      element?.removeEventListener('focusin', note)
      letGo()
    }
  }, [panel])

  // A dialog that comes back under the panel takes the focus before it is inert, and then nothing has it.
  useEffect(() => {
    if (!covers) return undefined
    function bringBack(event?: FocusEvent) {
      const focused = document.activeElement
      if (panel.current?.contains(focused) || isMessage(focused)) return
      // The dialog would hear of it on the window, see that it has lost the focus, and take it again.
      event?.stopPropagation()
      focusFirst(last, near, panel)
    }
    function hearLoss({ relatedTarget }: FocusEvent) {
      if (relatedTarget === null) queueMicrotask(() => bringBack())
    }
    bringBack()
    document.addEventListener('focusin', bringBack)
    document.addEventListener('focusout', hearLoss)
    return () => {
      document.removeEventListener('focusin', bringBack)
      document.removeEventListener('focusout', hearLoss)
    }
  }, [covers, panel])

  // What is inert while a frame starts loses the focus: the panel has it meanwhile, and hears Escape.
  useLayoutEffect(() => {
    const active = document.activeElement
    if (starting && (active === document.body || active?.closest('[inert]'))) panel.current?.focus()
    if (!starting && (active === document.body || active === panel.current)) focusFirst(last, panel)
  }, [starting, panel])

  // A failure that was removed, a snapshot that was deleted: the button that did it is gone, those around it are near.
  useKeptFocus(panel, () => focusFirst(near, panel))
}

/** What takes the focus on when an element of the panel goes: its group; in the footer, the button that always stays. */
function placeNear(element: HTMLElement): HTMLElement | null {
  const footer = element.closest('.scenario-panel-foot')
  return footer ? footer.querySelector('button') : element.closest<HTMLElement>('.panel-group')
}

/** Focuses the first that can still have it. */
function focusFirst(...places: RefObject<HTMLElement | null>[]): void {
  places.some(({ current }) => {
    current?.focus()
    return current !== null && current === document.activeElement
  })
}

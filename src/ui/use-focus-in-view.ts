import { useEffect } from 'react'
import { keepInView } from './keep-in-view'

/**
 * Keeps what takes the focus in a dialog by keyboard or by script in view, for as long as the component is there. antd moves
 * the focus from one end of a dialog to the other without scrolling, and what comes later may push it out of sight.
 */
export function useFocusInView(): void {
  useEffect(() => {
    let end: (() => void) | undefined
    function follow({ target }: FocusEvent) {
      end?.()
      end = undefined
      if (!(target instanceof HTMLElement) || !target.closest('[role=dialog]')) return
      // What is only taken along by script holds more than it shows; what is pressed must not move away under the pointer.
      if (target.tabIndex >= 0 && target.matches(':focus-visible')) end = keepInView(target)
    }
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      end?.()
    }
  }, [])
}

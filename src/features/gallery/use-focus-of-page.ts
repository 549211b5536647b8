import { useEffect } from 'react'

/**
 * Keeps the focus with the gallery while its frames start: a form that opens takes the focus, and with it what is being typed
 * here. A frame that is pointed at may have it.
 */
export function useFocusOfPage(): void {
  useEffect(() => {
    let last: Element | null = document.activeElement
    function note({ target }: FocusEvent) {
      if (target instanceof Element) last = target
    }
    function takeBack() {
      const taker = document.activeElement
      if (!(taker instanceof HTMLIFrameElement) || !taker.inert) return
      taker.blur()
      if (last instanceof HTMLElement && last !== document.body) last.focus()
    }
    document.addEventListener('focusin', note)
    window.addEventListener('blur', takeBack)
    return () => {
      document.removeEventListener('focusin', note)
      window.removeEventListener('blur', takeBack)
    }
  }, [])
}

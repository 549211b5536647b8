import { useEffect, useState } from 'react'

/** Gives the focus back to what had it before, once the dialog is gone however it was closed; else to the page's content. */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(() => {
    return () => void requestAnimationFrame(() => returnFocus(opener))
  }, [opener])
}

function returnFocus(opener: Element | null) {
  const active = document.activeElement
  if (active && active !== document.body) return
  const usable = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  const target = usable ? opener : document.querySelector<HTMLElement>('main')
  target?.focus({ preventScroll: true })
}

import { useEffect, useRef, type RefObject } from 'react'

/** Opens the platform's own modal dialog when it is mounted: it keeps the focus, closes on Escape, gives the focus back. */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    // Strict mode runs an effect twice; a dialog that is open may not be opened again.
    if (element && !element.open) element.showModal()
  }, [])
  return dialog
}

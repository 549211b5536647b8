/**
 * Lets what `spares` is true of have the focus while a dialog is open, until the answered function is called: antd takes back
 * whatever goes out of its dialogs, once the window hears of it.
 */
export function keepFocusFromDialogs(spares: (target: EventTarget | null) => boolean): () => void {
  function keep(event: FocusEvent): void {
    if (spares(event.target)) event.stopPropagation()
  }
  document.addEventListener('focusin', keep)
  return () => document.removeEventListener('focusin', keep)
}

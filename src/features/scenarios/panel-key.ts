/** Whether these are the keys of the scenario panel. By their place on the keyboard: with Alt, a Mac's key S gives another character. */
export function isPanelKey({ altKey, shiftKey, code }: KeyboardEvent): boolean {
  return altKey && shiftKey && code === 'KeyS'
}

/** Hands the panel's keys, when they are pressed in the page of a frame, to this page: the one in the frame has no panel. */
export function bringPanelKey(page: Window): void {
  page.addEventListener('keydown', (event) => {
    if (!isPanelKey(event)) return
    const heard = !window.dispatchEvent(new KeyboardEvent(event.type, event))
    if (heard) event.preventDefault()
  })
}

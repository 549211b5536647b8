/** The attribute of a frame whose page must not take the focus by itself: see `holdFocus`. */
export const HOLDS_FOCUS = 'data-holds-focus'

/**
 * Keeps the scripts of a page in a frame from taking the focus where the page around must keep it: while the frame is inert, and
 * in one marked with `HOLDS_FOCUS` until the person has pressed something in it. Else a form that opens would take with the focus
 * what is being typed outside.
 */
export function holdFocus(): void {
  const frame = window.frameElement
  if (!frame) return
  // At the one door that all pass through. Taking it back afterwards comes too late: keys go to a frame that has the focus even
  // while it is inert, and the page around does not hear of each loss.
  const focus = Reflect.get(HTMLElement.prototype, 'focus')
  HTMLElement.prototype.focus = function focusFromWithin(options) {
    const isMine = document.hasFocus() || !frame.hasAttribute(HOLDS_FOCUS)
    if (isMine && !frame.closest('[inert]')) focus.call(this, options)
  }
}

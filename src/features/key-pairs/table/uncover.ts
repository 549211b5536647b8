/** What lies over the foot of the page, and how much of the page is to be seen above it. */
const FOOTER = '.list-footer'
const GAP = 16

/**
 * Scrolls a control of the table that took the focus out from under what stays in place: name and actions beside it, the
 * list's footer below, which is as high as its lines. The browser leaves where it is what can be seen in part.
 */
export function uncover(control: Element): void {
  // What is pressed must not move away under the pointer.
  if (!control.matches(':focus-visible')) return
  control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const footer = document.querySelector(FOOTER)
  const below = control.getBoundingClientRect().bottom + GAP
  const covered = footer ? below - footer.getBoundingClientRect().top : 0
  if (covered > 0) scrollBy({ top: covered, behavior: 'instant' })
}

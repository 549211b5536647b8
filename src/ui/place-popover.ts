import { POPOVER_DISTANCES } from './theme/measures'

const { button: GAP, window: MARGIN } = POPOVER_DISTANCES

/** Keeps `panel` below `button`, or above it where there is more room, within the window. Answers what stops it. */
export function placePopover(button: HTMLElement, panel: HTMLElement): () => void {
  function place() {
    const anchor = button.getBoundingClientRect()
    const { width, height } = panel.getBoundingClientRect()
    const room = document.documentElement
    const below = anchor.bottom + GAP
    const fitsBelow = below + height <= room.clientHeight - MARGIN
    const top = fitsBelow ? below : anchor.top - GAP - height
    const rightToLeft = getComputedStyle(button).direction === 'rtl'
    const left = rightToLeft ? anchor.right - width : anchor.left
    const mostLeft = room.clientWidth - MARGIN - width
    panel.style.top = `${Math.max(MARGIN, top)}px`
    panel.style.left = `${Math.max(MARGIN, Math.min(left, mostLeft))}px`
  }
  place()
  // The content may come later than the panel, and the page may scroll below it.
  const observer = new ResizeObserver(place)
  observer.observe(panel)
  window.addEventListener('scroll', place, { capture: true, passive: true })
  window.addEventListener('resize', place)
  return () => {
    observer.disconnect()
    window.removeEventListener('scroll', place, { capture: true })
    window.removeEventListener('resize', place)
  }
}

/** What a person does to look elsewhere, or to go on. */
const ELSEWHERE = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Scrolls an element of a dialog into view, at once and again as what is around it changes its size, until the person does
 * something. Answers the function that ends it.
 */
export function keepInView(element: HTMLElement): () => void {
  function show() {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const observer = new ResizeObserver(show)
  const listening = new AbortController()
  function end() {
    observer.disconnect()
    listening.abort()
  }
  show()
  const dialog = element.closest('[role=dialog]')
  for (let around = element.parentElement; around; around = around.parentElement) {
    observer.observe(around)
    if (around === dialog) break
  }
  const options = { capture: true, passive: true, signal: listening.signal }
  for (const type of ELSEWHERE) addEventListener(type, end, options)
  return end
}

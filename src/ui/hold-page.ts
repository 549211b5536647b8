let holding = 0

/**
 * Keeps the page behind a dialog from scrolling, and in its place: where it has a scroll bar, the room stays free. Answers
 * the function that lets it go again.
 */
export function holdPage(scrolls: boolean): () => void {
  const { dataset } = document.documentElement
  holding += 1
  if (holding === 1) dataset['held'] = scrolls ? 'with-scroll-bar' : 'as-it-is'
  return () => {
    holding -= 1
    if (holding === 0) delete dataset['held']
  }
}

/** Whether the page has a scroll bar that takes room. Asked before the page changes, it costs no layout. */
export function hasScrollBar(): boolean {
  return innerWidth > document.documentElement.clientWidth
}

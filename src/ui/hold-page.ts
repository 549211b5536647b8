let holding = 0

/**
 * Keeps the page behind a dialog from scrolling, and in its place: `scrollBar` is the room its scroll bar takes, in CSS
 * pixels. It is the body that is held, as antd's drawer does it: held together, nothing that is sticky moves. Answers the
 * function that lets the page go again.
 */
export function holdPage(scrollBar: number): () => void {
  const { dataset, style } = document.documentElement
  holding += 1
  if (holding === 1) {
    dataset['held'] = ''
    style.setProperty('--held-scroll-bar', `${scrollBar}px`)
  }
  return () => {
    holding -= 1
    if (holding > 0) return
    delete dataset['held']
    style.removeProperty('--held-scroll-bar')
  }
}

/** The width of the page's scroll bar in CSS pixels. Asked before the page changes, it costs no layout. */
export function scrollBarWidth(): number {
  return innerWidth - document.documentElement.clientWidth
}

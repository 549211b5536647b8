/**
 * Makes everything on the page inert but `cover`, and what of it matches `spared`: for what covers the page without being
 * the platform's own modal dialog, over which no message would be seen. What is added beside it later, is inert too. Answers
 * the function that gives the page back.
 */
export function coverPage(cover: HTMLElement, spared: string): () => void {
  const covered = new Set<HTMLElement>()
  const path = pathTo(cover)

  function hide(): void {
    for (const parent of path)
      for (const child of parent.children) {
        const isPath = child === cover || path.some((element) => element === child)
        if (!(child instanceof HTMLElement) || isPath || child.inert || child.matches(spared))
          continue
        child.inert = true
        covered.add(child)
      }
  }

  hide()
  const observer = new MutationObserver(hide)
  for (const parent of path) observer.observe(parent, { childList: true })
  return () => {
    observer.disconnect()
    for (const element of covered) element.inert = false
  }
}

/** The elements around `element`, from its parent to the body. */
function pathTo(element: HTMLElement): HTMLElement[] {
  const parent = element.parentElement
  if (!parent || parent === document.documentElement) return []
  return [parent, ...pathTo(parent)]
}

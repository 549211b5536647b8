import { useEffect } from 'react'

type Title = { text: string; over: boolean }

const shown: Title[] = []

/**
 * Names the browser's tab, for as long as the component is shown. What lies `over` the page has its own title; the page's
 * comes back when it goes.
 */
export function useTitle(title: string, product: string, { over = false } = {}): void {
  useEffect(() => {
    const entry = { text: `${title} - ${product}`, over }
    shown.push(entry)
    write()
    return () => {
      shown.splice(shown.indexOf(entry), 1)
      write()
    }
  }, [title, product, over])
}

// The page's effects run after those of what lies over it, so that the last one is not always the one on top.
function write(): void {
  const top = shown.findLast(({ over }) => over) ?? shown.at(-1)
  if (top) document.title = top.text
}

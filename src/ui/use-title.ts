import { useEffect } from 'react'

/** Names the browser's tab, for as long as the page is shown. */
export function useTitle(title: string, product: string): void {
  useEffect(() => {
    document.title = `${title} - ${product}`
  }, [title, product])
}

import { useEffect, useRef, type RefObject } from 'react'
import { useKeptFocus } from '~/ui/use-kept-focus'
import { nameHeir } from '~/ui/use-return-focus'

/**
 * Takes the focus on within the list, also for a dialog that was opened from it: when the row that had it is gone, to the
 * name of the key pair that came into its place, or of the last one. Whatever else is gone leaves it to the page's heading.
 */
export function useRowFocus(area: RefObject<HTMLElement | null>): void {
  const row = useRef<number>(undefined)
  useEffect(() => {
    function note({ target }: FocusEvent) {
      // A dialog is only on the way: it gives the focus back.
      if (!(target instanceof Element) || target.closest('dialog, [role=dialog]')) return
      const place = area.current?.contains(target) ? target.closest('tbody tr') : null
      row.current = place instanceof HTMLTableRowElement ? place.sectionRowIndex : undefined
    }
    document.addEventListener('focusin', note)
    const takeBack = nameHeir(() => {
      if (row.current === undefined) return undefined
      const names = [...(area.current?.querySelectorAll<HTMLElement>('tbody th a') ?? [])]
      return names[row.current] ?? names.at(-1)
    })
    return () => {
      document.removeEventListener('focusin', note)
      takeBack()
    }
  }, [area])
  useKeptFocus(area)
}

import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps what has the focus below the rows in sight when their number changes: a longer page pushes down the field that made
 * it longer.
 *
 * @param area the list with all that belongs to it
 * @param rows how many there are; `undefined` while none are known
 */
export function useFocusBelow(area: RefObject<HTMLElement | null>, rows: number | undefined): void {
  const drawn = useRef(rows)
  useLayoutEffect(() => {
    if (rows === drawn.current) return
    drawn.current = rows
    const { activeElement } = document
    const footer = activeElement?.closest('.list-footer')
    if (footer && area.current?.contains(footer))
      activeElement?.scrollIntoView({ block: 'nearest' })
  }, [area, rows])
}

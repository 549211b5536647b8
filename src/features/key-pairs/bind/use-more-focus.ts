import { useEffect, useRef, type RefObject } from 'react'

/**
 * Leads the focus to the first of the rows that were asked for: the button that asked goes away with the last of them, and
 * would be below the new rows otherwise. Whoever moved the focus meanwhile keeps it.
 *
 * @param list the list that the rows come into
 * @param shown rows in it; `undefined` while the first are awaited
 * @returns to be called when more rows are asked for
 */
export function useMoreFocus(
  list: RefObject<HTMLUListElement | null>,
  shown: number | undefined,
): () => void {
  const asked = useRef<{ shown: number; from: Element | null }>(undefined)
  useEffect(() => {
    const { current } = asked
    if (!current || shown === undefined || shown <= current.shown) return
    asked.current = undefined
    const { activeElement } = document
    if (activeElement !== current.from && activeElement !== document.body) return
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])]
    boxes
      .slice(current.shown)
      .find((box) => !box.disabled)
      ?.focus()
  }, [list, shown])
  return () => {
    asked.current = { shown: shown ?? 0, from: document.activeElement }
  }
}

import type { ReactNode } from 'react'
import type { Sort } from '~/navigation/list-query'
import { Icon } from '~/ui/Icon'

type Props = {
  column: 'name' | 'creationTime'
  /** The order a first press gives. */
  first: Sort
  sort: Sort
  onSort: (sort: Sort) => void
  children: ReactNode
}

/** Sorts by its column, and turns the order round when pressed again. The head's `aria-sort` says which order holds. */
export function SortButton({ column, first, sort, onSort, children }: Props) {
  const active = sort === column || sort === `-${column}`
  const icon = active ? (sort === column ? 'sortUp' : 'sortDown') : 'sort'
  function next(): Sort {
    if (!active) return first
    return sort === column ? `-${column}` : column
  }
  return (
    <button
      type="button"
      className={active ? 'sort-button sort-button-active' : 'sort-button'}
      onClick={() => onSort(next())}
    >
      <span>{children}</span>
      <Icon name={icon} size="text" />
    </button>
  )
}

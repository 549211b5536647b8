import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import type { Sort } from '~/navigation/list-query'
import type { OptionalColumn } from '~/navigation/list-view'
import { SelectAll } from './SelectAll'
import { SortButton } from './SortButton'

type Props = {
  t: ListTranslate
  columns: readonly OptionalColumn[]
  sort: Sort
  onSort: (sort: Sort) => void
  /** There is something to select. */
  some: boolean
}

/** Column heads; those the list can be sorted by are buttons. */
export function TableHead({ t, columns, sort, onSort, some }: Props) {
  return (
    <>
      <colgroup>
        <col className="column-select" />
        <col className="column-name" />
        {columns.map((column) => (
          <col key={column} className={`column-${column}`} />
        ))}
        <col className="column-actions" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="cell-select">
            <span className="visually-hidden">{t('column.select')}</span>
            {some && <SelectAll t={t} />}
          </th>
          <th scope="col" className="cell-name" aria-sort={ariaSort(sort, 'name')}>
            <SortButton column="name" first="name" sort={sort} onSort={onSort}>
              {t('column.name')}
            </SortButton>
          </th>
          {columns.map((column) =>
            column === 'creationTime' ? (
              <th key={column} scope="col" aria-sort={ariaSort(sort, 'creationTime')}>
                <SortButton column="creationTime" first="-creationTime" sort={sort} onSort={onSort}>
                  {t('column.creationTime')}
                </SortButton>
              </th>
            ) : (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ),
          )}
          <th scope="col" className="cell-actions">
            {t('column.actions')}
          </th>
        </tr>
      </thead>
    </>
  )
}

function ariaSort(sort: Sort, column: 'name' | 'creationTime') {
  if (sort === column) return 'ascending'
  return sort === `-${column}` ? 'descending' : 'none'
}

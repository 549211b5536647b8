import { memo } from 'react'
import type { KeyPair } from '~/contract/key-pairs'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import type { BoundCounts } from '~/features/key-pairs/list/use-bound-counts'
import { useGroupNames } from '~/features/key-pairs/list/use-group-names'
import { useBoundCounts } from '~/features/key-pairs/list/use-bound-counts'
import type { Sort } from '~/navigation/list-query'
import type { ListView } from '~/navigation/list-view'
import { KeyPairRow } from './KeyPairRow'
import { ScrollBox } from './ScrollBox'
import { SkeletonRows } from './SkeletonRows'
import { TableHead } from './TableHead'
import './KeyPairsTable.css'
import './Columns.css'
import './Cells.css'

type Props = ListView & {
  regionId: string
  /** `undefined` while the first answer is awaited. */
  rows: readonly KeyPair[] | undefined
  /** The rows answer what is asked for now; else they are those of before. */
  current: boolean
  sort: Sort
  onSort: (sort: Sort) => void
  /** How many grey rows stand in for rows to come. */
  expected: number
}

/** The table of key pairs. It is drawn anew when its rows or its look change, and for nothing else that happens on the page. */
export const KeyPairsTable = memo(function KeyPairsTable(props: Props) {
  const { regionId, columns, density, rows, current, sort, onSort, expected } = props
  const t = useTexts(listTexts)
  const bound = useBoundCounts(regionId, columns.includes('boundInstances') ? rows : undefined)
  const groupName = useGroupNames(
    t,
    columns.includes('resourceGroup') &&
      rows?.some(({ ResourceGroupId }) => ResourceGroupId !== '') === true,
  )
  return (
    <ScrollBox label={t('tableScroll')}>
      <table
        className="key-pairs-table"
        data-density={density}
        aria-label={t('title')}
        aria-busy={!current}
      >
        <TableHead t={t} columns={columns} sort={sort} onSort={onSort} some={rows?.length !== 0} />
        <tbody className={rows ? undefined : 'skeleton'}>
          {rows?.map((row) => (
            <KeyPairRow
              key={row.KeyPairName}
              t={t}
              regionId={regionId}
              pair={row}
              columns={columns}
              bound={countOf(bound, row)}
              group={groupName(row.ResourceGroupId)}
            />
          ))}
          {!rows && <SkeletonRows count={expected} columns={columns.length + 3} />}
        </tbody>
      </table>
    </ScrollBox>
  )
})

function countOf(
  { counts, failed }: BoundCounts,
  { KeyPairName }: KeyPair,
): number | 'failed' | undefined {
  return counts.get(KeyPairName) ?? (failed ? 'failed' : undefined)
}

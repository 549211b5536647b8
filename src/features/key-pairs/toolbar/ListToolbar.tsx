import { memo, useCallback } from 'react'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import type { ChangeListQuery } from '~/features/key-pairs/list/use-list-query'
import type { ListQuery } from '~/navigation/list-query'
import { Button } from '~/ui/Button'
import { ColumnsButton } from './ColumnsButton'
import { CreateButton } from './CreateButton'
import { ExportButton } from './ExportButton'
import { FilterChips } from './FilterChips'
import { GroupFilterButton } from './GroupFilterButton'
import { RefreshButton } from './RefreshButton'
import { SearchBox } from './SearchBox'
import { TagFilterButton } from './TagFilterButton'
import './ListToolbar.css'

type Props = {
  regionId: string
  query: ListQuery
  change: ChangeListQuery
  /** The region's quota is used up. */
  full: boolean
  updatedAt: number
  onSearchAll: () => void
}

/** Above the table: what makes and finds on the left, what shows on the right. */
export const ListToolbar = memo(function ListToolbar(props: Props) {
  const { regionId, query, change, full, updatedAt, onSearchAll } = props
  const t = useTexts(listTexts)
  const onSearch = useCallback((search: Partial<ListQuery>) => change(search), [change])
  return (
    <>
      <div className="list-toolbar">
        <CreateButton t={t} regionId={regionId} full={full} />
        <SearchBox t={t} text={query.name} match={query.match} onSearch={onSearch} />
        <TagFilterButton t={t} regionId={regionId} />
        <GroupFilterButton
          t={t}
          groupId={query.resourceGroupId}
          onChoose={(resourceGroupId) => change({ resourceGroupId })}
        />
        <Button kind="link" onClick={onSearchAll}>
          {t('allRegions')}
        </Button>
        <span className="list-tools">
          <RefreshButton t={t} updatedAt={updatedAt} />
          <ColumnsButton t={t} />
          <ExportButton t={t} regionId={regionId} query={query} />
        </span>
      </div>
      <FilterChips t={t} tags={query.tags} onChange={(tags) => change({ tags })} />
    </>
  )
})

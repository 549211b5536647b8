import {
  lazy,
  memo,
  Suspense,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useAccountRules } from '~/api/account-rules'
import { KeyPairsTable } from '~/features/key-pairs/table/KeyPairsTable'
import { ListToolbar } from '~/features/key-pairs/toolbar/ListToolbar'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { openIdleTime } from '~/lib/when-idle'
import type { Sort } from '~/navigation/list-query'
import { Announcer } from './Announcer'
import { EmptyList } from './EmptyList'
import { isFiltered } from './list-plan'
import { ListError } from './ListError'
import { ListFooter } from './ListFooter'
import { QuotaMeter } from './QuotaMeter'
import { SelectionContext } from './selection'
import { useFocusBelow } from './use-focus-below'
import { useListing } from './use-listing'
import { useListQuery } from './use-list-query'
import { useListView } from './use-list-view'
import { useRegionCount } from './use-region-count'
import { useRowFocus } from './use-row-focus'

type Props = { regionId: string }

const AllRegionsSearch = lazy(async () => ({
  default: (await import('~/features/key-pairs/toolbar/AllRegionsSearch')).AllRegionsSearch,
}))

const CLEARED = { name: '', match: 'contains', tags: [], resourceGroupId: '' } as const

/** Heading, tools, table and pages: all that shows the list's data. */
export const KeyPairList = memo(function KeyPairList({ regionId }: Props) {
  const t = useTexts(listTexts)
  const { keyPairLimit: limit } = useAccountRules()
  const [query, change] = useListQuery()
  const { columns, density } = useListView()
  const state = useListing(regionId, query)
  const { listing, current, error } = state
  const used = useRegionCount(regionId, query, state)
  const [searchingAll, setSearchingAll] = useState(false)
  const area = useRef<HTMLElement>(null)
  useRowFocus(area)
  useFocusBelow(area, listing?.rows.length)
  useSelectionFollows(listing)
  useLastPage(state, query.page, query.pageSize, change)

  const failed = !current && error !== null
  const answered = listing !== undefined || failed
  useEffect(() => (answered ? openIdleTime() : undefined), [answered])
  const empty = current && listing?.total === 0
  const onSort = useCallback((sort: Sort) => change({ sort }), [change])
  const searchAll = useCallback(() => setSearchingAll(true), [])
  return (
    <>
      <div className="page-head">
        <h1 className="page-title" tabIndex={-1}>
          {t('title')}
        </h1>
        <QuotaMeter t={t} used={used} />
      </div>
      <section ref={area} className="list-card" aria-label={t('title')}>
        <ListToolbar
          regionId={regionId}
          query={query}
          change={change}
          full={used !== undefined && used >= limit}
          updatedAt={state.updatedAt}
          onSearchAll={searchAll}
        />
        {error && (
          <ListError
            t={t}
            error={error}
            shownSince={current ? state.updatedAt : undefined}
            onRetry={state.refetch}
          />
        )}
        {!failed && (
          <>
            <KeyPairsTable
              regionId={regionId}
              columns={columns}
              density={density}
              rows={listing?.rows}
              current={current}
              sort={query.sort}
              onSort={onSort}
              expected={query.pageSize}
            />
            {empty ? (
              <EmptyList
                t={t}
                regionId={regionId}
                filtered={isFiltered(query)}
                onClear={() => change(CLEARED)}
                onSearchAll={searchAll}
              />
            ) : (
              <ListFooter
                page={query.page}
                pageSize={query.pageSize}
                total={listing?.total}
                limit={limit}
                onChange={change}
              />
            )}
          </>
        )}
        <Announcer
          t={t}
          state={state}
          filtered={isFiltered(query)}
          page={query.page}
          pageSize={query.pageSize}
        />
      </section>
      {searchingAll && (
        <Suspense>
          <AllRegionsSearch text={query.name} onClose={() => setSearchingAll(false)} />
        </Suspense>
      )}
    </>
  )
})

// Before the browser paints, so that no frame shows a selection of rows that are gone.
function useSelectionFollows(listing: ReturnType<typeof useListing>['listing']) {
  const selection = use(SelectionContext)
  useLayoutEffect(
    () => selection.show(listing?.rows.map(({ KeyPairName }) => KeyPairName) ?? []),
    [selection, listing],
  )
}

/** A page beyond the last, from an old link or after a deletion, leads back to the last. */
function useLastPage(
  { listing, current }: ReturnType<typeof useListing>,
  page: number,
  pageSize: number,
  change: ReturnType<typeof useListQuery>[1],
) {
  const pages = listing && current ? Math.max(1, Math.ceil(listing.total / pageSize)) : undefined
  useEffect(() => {
    if (pages !== undefined && page > pages) change({ page: pages }, { replace: true })
  }, [pages, page, change])
}

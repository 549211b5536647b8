import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Link, Outlet } from 'react-router'
import { keyPairsQuery } from '~/api/key-pairs'
import { listTexts } from '~/i18n/list/texts'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import { Button } from '~/ui/Button'
import { useTitle } from '~/ui/use-title'
import { EmptyList } from './EmptyList'
import { KeyPairsTable } from './KeyPairsTable'
import { listRequest } from './list-request'
import { ListError } from './ListError'
import { Pagination } from './Pagination'
import { SearchBox } from './SearchBox'
import { useListQuery } from './use-list-query'
import './KeyPairsPage.css'

type Props = { regionId: string }

/** The page of this product: the key pairs of one region. Dialogs and the drawer are its child routes. */
export function KeyPairsPage({ regionId }: Props) {
  const t = useTexts(listTexts)
  const shell = useTexts(shellTexts)
  const target = useTarget()
  const client = useQueryClient()
  const [query, change] = useListQuery()
  const page = useQuery(keyPairsQuery(listRequest(regionId, query)))
  useTitle(t('title'), shell('productName'))

  return (
    <>
      <nav aria-label={shell('breadcrumb')} className="breadcrumb">
        <ol>
          <li>{shell('nav.title')}</li>
          <li>{shell('nav.networkSecurity')}</li>
          <li aria-current="page">{t('title')}</li>
        </ol>
      </nav>
      <h1 className="page-title">{t('title')}</h1>
      <section className="list-card" aria-label={t('title')}>
        <div className="list-toolbar">
          <Link
            role="button"
            className="button button-primary"
            to={target(paths.create(regionId), 'list')}
          >
            {t('create')}
          </Link>
          <SearchBox text={query.name} onSearch={(name) => change({ name })} />
          <span className="list-toolbar-space" />
          <Button
            kind="icon"
            icon="refresh"
            aria-label={t('refresh')}
            title={t('refresh')}
            onClick={() => void client.invalidateQueries()}
          />
        </div>
        {page.error ? (
          <ListError error={page.error} onRetry={() => void page.refetch()} />
        ) : (
          <>
            <KeyPairsTable rows={page.data?.KeyPairs.KeyPair} />
            {page.data?.TotalCount === 0 && (
              <EmptyList
                regionId={regionId}
                filtered={query.name !== ''}
                onClear={() => change({ name: '' })}
              />
            )}
            {page.data && page.data.TotalCount > 0 && (
              <Pagination query={query} total={page.data.TotalCount} onChange={change} />
            )}
          </>
        )}
      </section>
      <Suspense>
        <Outlet />
      </Suspense>
    </>
  )
}

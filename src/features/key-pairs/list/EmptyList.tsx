import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { regionName } from '~/contract/regions'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import { Button } from '~/ui/Button'
import type { ListTranslate } from './use-group-names'

type Props = {
  t: ListTranslate
  regionId: string
  filtered: boolean
  onClear: () => void
  onSearchAll: () => void
}

const OtherRegions = lazy(async () => ({
  default: (await import('./OtherRegions')).OtherRegions,
}))

/** What stands below the table's head when there is nothing to list. */
export function EmptyList({ t, regionId, filtered, onClear, onSearchAll }: Props) {
  const importTo = useTarget()(paths.create(regionId), 'list', { createType: 'import' })
  const importLink = (
    <Link key="import" to={importTo}>
      {t('empty.import')}
    </Link>
  )
  return (
    <div className="list-empty">
      <EmptyPicture filtered={filtered} />
      <p className="list-empty-title">
        {filtered
          ? t('noMatch.title')
          : t('empty.title', { region: regionName(regionId, t.locale) })}
      </p>
      <p>{filtered ? t('noMatch.text') : t.rich('empty.text', { import: importLink })}</p>
      {filtered ? (
        <p className="list-empty-actions">
          <Button onClick={onClear}>{t('clearFilters')}</Button>
          <Button onClick={onSearchAll}>{t('searchAllRegions')}</Button>
        </p>
      ) : (
        <Suspense>
          <OtherRegions t={t} regionId={regionId} />
        </Suspense>
      )}
    </div>
  )
}

function EmptyPicture({ filtered }: { filtered: boolean }) {
  return (
    <svg className="list-empty-picture" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
      <ellipse cx="48" cy="58" rx="36" ry="4" className="picture-ground" />
      <rect x="18" y="12" width="60" height="42" rx="3" className="picture-sheet" />
      <path d="M18 22h60M26 17h12M28 31h24M28 38h34M28 45h18" className="picture-line" />
      {filtered ? (
        <path d="M66 40a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM72 38l9 9" className="picture-mark" />
      ) : (
        <path
          d="M62 32a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM68 38h17M79 38v6M84 38v4"
          className="picture-mark"
        />
      )}
    </svg>
  )
}

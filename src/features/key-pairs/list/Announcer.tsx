import { regionName } from '~/contract/regions'
import type { ListTranslate } from './use-group-names'
import type { ListingState } from './use-listing'

type Props = {
  t: ListTranslate
  state: ListingState
  regionId: string
  filtered: boolean
  page: number
  pageSize: number
}

/** Says to those who do not see the table what a search, a filter or another page has brought. */
export function Announcer({ t, state, regionId, filtered, page, pageSize }: Props) {
  const { listing, current, error } = state
  return (
    <p className="visually-hidden" aria-live="polite">
      {announcement()}
    </p>
  )

  function announcement(): string {
    if (error) return ''
    if (!listing || !current) return t('loading')
    if (listing.total === 0 && filtered) return t('noMatch.title')
    if (listing.total === 0) return t('empty.title', { region: regionName(regionId, t.locale) })
    const pages = Math.ceil(listing.total / pageSize)
    return t('announced', { count: listing.total, page, pages })
  }
}

import type { ListTranslate } from './use-group-names'
import type { ListingState } from './use-listing'

type Props = {
  t: ListTranslate
  state: ListingState
  filtered: boolean
  page: number
  pageSize: number
}

/** Says to those who do not see the table what a search, a filter or another page has brought. */
export function Announcer({ t, state, filtered, page, pageSize }: Props) {
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
    const pages = Math.max(1, Math.ceil(listing.total / pageSize))
    return t('announced', { count: listing.total, page, pages })
  }
}

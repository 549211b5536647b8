import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { PAGE_SIZES } from '~/navigation/list-query'
import { useSelectedNames } from './selection'

type Props = {
  /** `undefined` while it is not known. */
  total: number | undefined
  /** The largest that the total can become. */
  most: number
}

/** How many rows are selected, and how many there are on all pages. Each has the room of the most that it can say. */
export function ListCounts({ total, most }: Props) {
  const t = useTexts(listTexts)
  const selected = useSelectedNames().length
  return (
    <div className="list-counts">
      <span
        className="list-selected"
        aria-live="polite"
        data-widest={t('selected', { count: Math.max(...PAGE_SIZES) })}
      >
        {selected === 0 ? '' : t('selected', { count: selected })}
      </span>
      <span className="list-total" data-widest={t('pagination.total', { count: most })}>
        {total === undefined ? '' : t('pagination.total', { count: total })}
      </span>
    </div>
  )
}

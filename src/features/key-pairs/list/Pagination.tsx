import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { PAGE_SIZES, type ListQuery } from '~/navigation/list-query'
import { Button } from '~/ui/Button'

type Props = { query: ListQuery; total: number; onChange: (change: Partial<ListQuery>) => void }

/** Where we are in the list, and the way on. */
export function Pagination({ query, total, onChange }: Props) {
  const t = useTexts(listTexts)
  const pages = Math.max(1, Math.ceil(total / query.pageSize))
  const first = query.page <= 1
  const last = query.page >= pages
  return (
    <nav className="pagination" aria-label={t('pagination')}>
      <span>{t('pagination.total', { count: total })}</span>
      <label>
        <span className="visually-hidden">{t('pagination.size')}</span>
        <select
          className="native-select"
          value={query.pageSize}
          onChange={(event) => {
            const pageSize = PAGE_SIZES.find((size) => size === Number(event.target.value))
            if (pageSize) onChange({ pageSize })
          }}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      {/* At either end the button stays reachable, so that the focus is not lost on the way there. */}
      <Button
        aria-disabled={first}
        onClick={() => first || onChange({ page: query.page - 1 })}
        aria-label={t('pagination.previous')}
        icon="previous"
      />
      <span>{t('pagination.page', { page: query.page, pages })}</span>
      <Button
        aria-disabled={last}
        onClick={() => last || onChange({ page: query.page + 1 })}
        aria-label={t('pagination.next')}
        icon="next"
      />
    </nav>
  )
}

import { memo } from 'react'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { PAGE_SIZES, type PageSize } from '~/navigation/list-query'
import { Button } from '~/ui/Button'
import { NativeSelect } from '~/ui/NativeSelect'
import { PageField } from './PageField'
import type { ChangeListQuery } from './use-list-query'

type Props = {
  page: number
  pageSize: PageSize
  /** `undefined` while it is not known. */
  total: number | undefined
  /** The largest that the total can become. */
  most: number
  onChange: ChangeListQuery
}

/** Where we are in the list, and the way on. */
export const Pagination = memo(function Pagination({
  page,
  pageSize,
  total,
  most,
  onChange,
}: Props) {
  const t = useTexts(listTexts)
  const lastPage = Math.max(1, Math.ceil((total ?? 0) / pageSize))
  // A page beyond the last is about to be left: there is no "7 of 1".
  const pages = total === undefined || page > lastPage ? undefined : lastPage
  const first = page <= 1
  const last = page >= lastPage
  return (
    <nav className="pagination" aria-label={t('pagination')}>
      <label>
        <span className="visually-hidden">{t('pagination.size')}</span>
        <NativeSelect
          value={pageSize}
          onChange={(event) => {
            const size = PAGE_SIZES.find((one) => one === Number(event.target.value))
            if (size) onChange({ pageSize: size })
          }}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {t('pagination.perPage', { count: size })}
            </option>
          ))}
        </NativeSelect>
      </label>
      {/* At either end the button stays reachable, so that the focus is not lost on the way there. */}
      <Button
        aria-disabled={first}
        aria-label={t('pagination.previous')}
        title={t('pagination.previous')}
        icon="previous"
        onClick={() => first || onChange({ page: page - 1 })}
      />
      <PageField
        page={page}
        pages={pages}
        mostPages={Math.ceil(most / pageSize)}
        onGo={(next) => onChange({ page: next })}
      />
      <Button
        aria-disabled={last}
        aria-label={t('pagination.next')}
        title={t('pagination.next')}
        icon="next"
        onClick={() => last || onChange({ page: page + 1 })}
      />
    </nav>
  )
})

import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { toApiError } from '~/api/api-error'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import type { ListQuery } from '~/navigation/list-query'
import { MenuButton } from '~/ui/MenuButton'
import { showToast } from '~/ui/toasts'

type Props = { t: ListTranslate; regionId: string; query: ListQuery }

/** Saves the list as it is filtered and sorted, all pages of it. */
export function ExportButton({ t, regionId, query }: Props) {
  const client = useQueryClient()
  const busy = useRef(false)

  async function run(format: 'csv' | 'json') {
    if (busy.current) return
    busy.current = true
    try {
      const { exportList } = await import('./export-list')
      const count = await exportList({ client, regionId, query, format, locale: t.locale })
      showToast({ kind: 'success', text: t('exported', { count }) })
    } catch (error) {
      const { code, requestId } = toApiError(error)
      showToast({ kind: 'failure', text: t('exportFailed'), detail: `${code} ${requestId}` })
    } finally {
      busy.current = false
    }
  }

  return (
    <MenuButton
      label={t('export')}
      icon="download"
      items={[
        { key: 'csv', label: t('export.csv') },
        { key: 'json', label: t('export.json') },
      ]}
      onSelect={(key) => void run(key === 'csv' ? 'csv' : 'json')}
    />
  )
}

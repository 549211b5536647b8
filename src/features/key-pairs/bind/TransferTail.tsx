import { FaultNote } from '~/features/key-pairs/actions/FaultNote'
import { actionsTexts } from '~/i18n/actions/texts'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import type { InstancePages } from './use-instance-pages'

type Props = {
  pages: InstancePages
  /** Rows above; `undefined` while the first page is awaited. */
  shown: number | undefined
  emptyText: string
}

/** What stands below the instances on offer: more of them, none of them, or why they are not there. */
export function TransferTail({ pages, shown, emptyText }: Props) {
  const t = useTexts(bindTexts)
  const actions = useTexts(actionsTexts)
  if (pages.fault) {
    return (
      <div className="transfer-empty">
        <FaultNote fault={pages.fault} />
        <Button onClick={pages.retry}>{actions('retry')}</Button>
      </div>
    )
  }
  if (shown === undefined) return <p className="transfer-empty">{actions('loading')}</p>
  if (pages.hasMore) {
    const loaded = pages.instances?.length ?? 0
    return (
      <p className="transfer-more">
        <span>{t('transfer.shown', { shown: loaded, total: Math.max(loaded, pages.total) })}</span>
        <Button
          kind="link"
          aria-disabled={pages.loadingMore}
          onClick={() => pages.loadingMore || pages.loadMore()}
        >
          {pages.loadingMore ? actions('loading') : t('transfer.more')}
        </Button>
      </p>
    )
  }
  if (shown > 0) return null
  if ((pages.instances?.length ?? 0) > 0) {
    return <p className="transfer-empty">{t('transfer.allMoved')}</p>
  }
  return <p className="transfer-empty">{pages.typed ? t('transfer.noMatch') : emptyText}</p>
}

import { Note } from '~/features/key-pairs/actions/Note'
import { BindResult } from '~/features/key-pairs/bind/BindResult'
import { runningOnes } from '~/features/key-pairs/bind/bindable'
import { bindTexts } from '~/i18n/bind/texts'
import { deleteTexts } from '~/i18n/delete/texts'
import { useTexts } from '~/i18n/use-texts'
import type { Deletion } from './use-deletion'

type Props = {
  total: number
  /** Why some or all cannot go, as far as is known. */
  inTheWay: string | undefined
  deletion: Deletion
}

/** The outcome so far in a sentence or two: what will happen, what is in the way, what happened. */
export function ImpactSummary({ total, inTheWay, deletion }: Props) {
  const t = useTexts(deleteTexts)
  const bind = useTexts(bindTexts)
  const { deleted, unbound, stillBound } = deletion
  const left = total - deleted.length
  const running = runningOnes(unbound).length
  return (
    <>
      {deleted.length > 0 ? (
        <>
          <Note kind="success">{t('someDeleted', { count: deleted.length })}</Note>
          {left > 0 && <Note kind="failure">{t('someFailed', { count: left })}</Note>}
        </>
      ) : (
        <p>{t('question', { count: total })}</p>
      )}
      {stillBound.length > 0 && (
        <BindResult kind="detach" outcome={{ done: [...unbound], failed: [...stillBound] }} />
      )}
      {unbound.length > 0 && stillBound.length === 0 && (
        <Note kind="success">
          <p>{bind('unbind.done', { count: unbound.length })}</p>
          {running > 0 && <p>{bind('restart.needed', { count: running })}</p>}
        </Note>
      )}
      {inTheWay !== undefined && <Note kind="warning">{inTheWay}</Note>}
    </>
  )
}

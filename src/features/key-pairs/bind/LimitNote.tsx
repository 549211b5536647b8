import { LIMITS } from '~/contract/limits'
import { Note } from '~/features/key-pairs/actions/Note'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'

type Props = { count: number }

/** Says when more instances are chosen than one call may name. */
export function LimitNote({ count }: Props) {
  const t = useTexts(bindTexts)
  const limit = LIMITS.instancesPerBind
  return (
    // Always there, so that what comes into it is spoken.
    <div className="dialog-news" aria-live="polite">
      {count > limit && (
        <Note kind="warning">{t('transfer.limit', { limit, count: count - limit })}</Note>
      )}
    </div>
  )
}

import type { ApiError } from '~/api/api-error'
import { actionsTexts } from '~/i18n/actions/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { FaultNote } from './FaultNote'
import { Note } from './Note'

type Props = {
  fault: ApiError | null
  /** The key pairs were asked for and none of them is there any more. */
  gone: boolean
  onRetry: () => void
}

/** What a dialog shows until it has what it needs. */
export function LoadNote({ fault, gone, onRetry }: Props) {
  const t = useTexts(actionsTexts)
  if (fault) {
    return (
      <FaultNote fault={fault}>
        <p>
          <Button kind="link" onClick={onRetry}>
            {t('retry')}
          </Button>
        </p>
      </FaultNote>
    )
  }
  if (gone) return <Note kind="failure">{t('gone')}</Note>
  return <p aria-live="polite">{t('loading')}</p>
}

import { actionsTexts } from '~/i18n/actions/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { BusyButton } from './BusyButton'

type Props = {
  busy: boolean
  /** Nothing to do yet, or nothing that may be done. */
  off: boolean
  /** Whether it is another try of what failed. */
  again?: boolean
  onSubmit: () => void
  /** Says why there is nothing to do, to who presses `OK` all the same. */
  onOff?: () => void
  onCancel: () => void
}

/** `OK`, or `Retry`, and `Cancel`. */
export function SubmitFooter({ busy, off, again = false, onSubmit, onOff, onCancel }: Props) {
  const t = useTexts(actionsTexts)
  return (
    <>
      <BusyButton kind="primary" busy={busy} off={off} onClick={onSubmit} onOff={onOff}>
        {again ? t('retry') : t('ok')}
      </BusyButton>
      <Button aria-disabled={busy} onClick={() => busy || onCancel()}>
        {t('cancel')}
      </Button>
    </>
  )
}

import { useEffect, useRef } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

type Props = {
  /** The id of the form that OK sends. */
  formId: string
  busy: boolean
  /** Whether the question about what was typed stands in place of the buttons. */
  asking: boolean
  onKeep: () => void
  onClose: () => void
}

/** The buttons of the form. While it is being sent, OK stays in its place and says so, and Cancel waits. */
export function CreateFooter({ formId, busy, asking, onKeep, onClose }: Props) {
  const t = useTexts(createTexts)
  return (
    <>
      {asking && <DiscardQuestion onKeep={onKeep} onClose={onClose} />}
      {/* Hidden, not gone: the focus comes back to the one that had it. */}
      <div className="create-footer" hidden={asking}>
        <Button
          kind="primary"
          type="submit"
          form={formId}
          // Else the Enter key in a field would send the form while it is asked whether to throw it away.
          disabled={asking}
          aria-disabled={busy}
          aria-busy={busy}
        >
          {busy && <span className="create-spinner" aria-hidden="true" />}
          {t('ok')}
        </Button>
        <Button aria-disabled={busy} onClick={() => busy || onClose()}>
          {t('cancel')}
        </Button>
      </div>
    </>
  )
}

function DiscardQuestion({ onKeep, onClose }: Pick<Props, 'onKeep' | 'onClose'>) {
  const t = useTexts(createTexts)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <fieldset className="create-question create-footer" aria-label={t('discard.question')}>
      <span aria-hidden="true">{t('discard.question')}</span>
      <Button ref={keep} kind="primary" onClick={onKeep}>
        {t('discard.no')}
      </Button>
      <Button kind="danger" onClick={onClose}>
        {t('discard.yes')}
      </Button>
    </fieldset>
  )
}

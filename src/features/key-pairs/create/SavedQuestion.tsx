import { useEffect, useRef } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

type Props = { onYes: () => void; onStay: () => void }

/** Asks whether the private key is safe before the last way to it is closed. The answer that loses nothing has the focus. */
export function SavedQuestion({ onYes, onStay }: Props) {
  const t = useTexts(createTexts)
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => stay.current?.focus(), [])
  return (
    <fieldset className="create-question create-footer" aria-label={t('save.ask')}>
      <span>{t('save.ask')}</span>
      <Button kind="primary" onClick={onYes}>
        {t('save.yes')}
      </Button>
      <Button ref={stay} onClick={onStay}>
        {t('save.stay')}
      </Button>
    </fieldset>
  )
}

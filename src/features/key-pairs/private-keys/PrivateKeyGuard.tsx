import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { closeToast, showToast } from '~/ui/toasts'
import { listenForPrivateKeys } from './listen-for-private-keys'
import './PrivateKeyGuard.css'

/** Keeps private keys out of every text field of the page, and says why nothing got in. */
export function PrivateKeyGuard() {
  const t = useTexts(shellTexts)
  const [dialog, setDialog] = useState<Element>()
  const message = useRef(0)

  useEffect(
    () =>
      listenForPrivateKeys((field, event) => {
        closeToast(message.current)
        const modal = field.closest('dialog')
        setDialog(modal ?? undefined)
        if (modal) untilNextInput(modal, event, () => setDialog(undefined))
        else message.current = showToast({ kind: 'failure', text: t('privateKeyRefused') })
      }),
    [t],
  )

  // Whatever is outside of the platform's own modal dialog is neither seen nor read aloud.
  if (!dialog) return null
  return createPortal(
    <p role="alert" className="private-key-refused">
      {t('privateKeyRefused')}
    </p>,
    dialog,
  )
}

// What brought the key may be on its way through the dialog still.
function untilNextInput(dialog: HTMLElement, first: Event, end: () => void): void {
  dialog.addEventListener('input', function hear(event) {
    if (event === first) return
    dialog.removeEventListener('input', hear)
    end()
  })
}

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { closeToast, showToast } from '~/ui/toasts'
import { listenForPrivateKeys } from './listen-for-private-keys'
import './PrivateKeyGuard.css'

/** A dialog in which a private key was refused, and the time stamp of the event that brought it. */
type Refusal = { dialog: Element; broughtAt: number }

/** Keeps private keys out of every text field of the page, and says why nothing got in. */
export function PrivateKeyGuard() {
  const t = useTexts(shellTexts)
  const [refusal, setRefusal] = useState<Refusal>()
  const message = useRef(0)

  useEffect(
    () =>
      listenForPrivateKeys((field, event) => {
        closeToast(message.current)
        const dialog = field.closest('dialog')
        setRefusal(dialog ? { dialog, broughtAt: event.timeStamp } : undefined)
        if (!dialog) message.current = showToast({ kind: 'failure', text: t('privateKeyRefused') })
      }),
    [t],
  )

  // Said until the next input. What brought the key may be on its way through the dialog still.
  useEffect(() => {
    function hear({ timeStamp }: Event) {
      if (timeStamp !== refusal?.broughtAt) setRefusal(undefined)
    }
    refusal?.dialog.addEventListener('input', hear)
    return () => refusal?.dialog.removeEventListener('input', hear)
  }, [refusal])

  // Whatever is outside of the platform's own modal dialog is neither seen nor read aloud.
  if (!refusal) return null
  return createPortal(
    <p role="alert" className="private-key-refused">
      {t('privateKeyRefused')}
    </p>,
    refusal.dialog,
  )
}

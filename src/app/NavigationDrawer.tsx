import { useEffect, useRef } from 'react'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { Navigation } from './Navigation'

type Props = { open: boolean; regionId: string; onClose: () => void }

/** The navigation on a narrow screen: the platform's own modal dialog, which keeps the focus and closes on Escape. */
export function NavigationDrawer({ open, regionId, onClose }: Props) {
  const t = useTexts(shellTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    // Light dismiss is the platform's own where it knows `closedby`; elsewhere the button and Escape close it.
    <dialog
      ref={dialog}
      className="navigation-drawer"
      aria-label={t('nav.title')}
      {...{ closedby: 'any' }}
      onClose={onClose}
    >
      {open && (
        <>
          <Button kind="icon" icon="close" aria-label={t('closeNavigation')} onClick={onClose} />
          <Navigation regionId={regionId} onNavigate={onClose} />
        </>
      )}
    </dialog>
  )
}

import { lazy, Suspense, useLayoutEffect, useState } from 'react'
import { listenForShortcuts } from '~/features/key-pairs/shortcuts/listen-for-shortcuts'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

type Props = { regionId: string }

const ShortcutsDialog = lazy(async () => ({
  default: (await import('~/features/key-pairs/shortcuts/ShortcutsDialog')).ShortcutsDialog,
}))
const Palette = lazy(async () => ({ default: (await import('./Palette')).Palette }))

/** The keys of the page, and the button that lists them. The list and the palette are fetched when they are asked for. */
export function Commands({ regionId }: Props) {
  const t = useTexts(shellTexts)
  const [open, setOpen] = useState<'shortcuts' | 'palette'>()
  // Heard from the frame that first shows the page: an effect that runs after it would miss a key pressed at once.
  useLayoutEffect(() => listenForShortcuts(setOpen), [])

  // The next one may have been opened by what the last one did.
  function close(what: typeof open) {
    setOpen((now) => (now === what ? undefined : now))
  }

  return (
    <>
      <Button kind="link" aria-keyshortcuts="?" onClick={() => setOpen('shortcuts')}>
        {t('shortcuts')}
      </Button>
      <Suspense>
        {open === 'shortcuts' && <ShortcutsDialog onClose={() => close('shortcuts')} />}
        {open === 'palette' && (
          <Palette
            regionId={regionId}
            onShortcuts={() => setOpen('shortcuts')}
            onClose={() => close('palette')}
          />
        )}
      </Suspense>
    </>
  )
}

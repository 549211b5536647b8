import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { dockTexts } from '~/i18n/dock/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { useFramed } from './use-framed'
import './ScenarioDock.css'

const ScenarioPanel = lazy(async () => ({
  default: (await import('./ScenarioPanel')).ScenarioPanel,
}))
const ScreenFrame = lazy(async () => ({ default: (await import('./ScreenFrame')).ScreenFrame }))

/** The button of the scenario panel and its shortcut: all of it that a page has before it is opened. */
export function ScenarioDock() {
  const t = useTexts(dockTexts)
  const [search] = useSearchParams()
  const wish = search.get('panel')
  const framed = useFramed()
  const [open, setOpen] = useState(wish === 'open')
  const [frame, setFrame] = useState<Window>()
  const button = useRef<HTMLButtonElement>(null)
  const off = wish === 'off'

  function close() {
    setOpen(false)
    button.current?.focus()
  }

  useEffect(() => {
    if (off) return undefined
    function toggle(event: KeyboardEvent) {
      // By its place on the keyboard: with Alt, a Mac's key S gives another character.
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyS') return
      event.preventDefault()
      // What has the focus in the panel is about to go.
      if (open) button.current?.focus()
      setOpen(!open)
    }
    window.addEventListener('keydown', toggle)
    return () => window.removeEventListener('keydown', toggle)
  }, [off, open])

  return (
    <>
      {framed && (
        <Suspense>
          <ScreenFrame onReady={setFrame} />
        </Suspense>
      )}
      {!off && (
        <div className="scenario-dock">
          <Button
            ref={button}
            kind="icon"
            icon="flask"
            aria-label={t('open')}
            aria-keyshortcuts="Alt+Shift+S"
            aria-expanded={open}
            title={`${t('open')} (Alt+Shift+S)`}
            onClick={() => setOpen(!open)}
          />
        </div>
      )}
      {open && !off && (
        <Suspense>
          <ScenarioPanel
            page={(framed && frame) || window}
            starting={framed && !frame}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  )
}

import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
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
  const panel = useRef<HTMLElement>(null)
  const inDialog = useRef<HTMLElement>(null)
  const off = wish === 'off'

  function close() {
    // Where the panel covers the page, the button can take the focus only when the panel is gone.
    flushSync(() => setOpen(false))
    const back = inDialog.current?.isConnected ? inDialog.current : button.current
    inDialog.current = null
    back?.focus()
  }

  const toggle = useEffectEvent(() => {
    const focused = document.activeElement
    const leftDialog = focused?.closest('.ant-modal, .ant-drawer') ? focused : null
    if (leftDialog instanceof HTMLElement) inDialog.current = leftDialog
    if (!open) {
      // Beside a dialog of the platform's own nothing else can be reached: such a one (the palette, a menu) gives way.
      document.querySelector<HTMLDialogElement>('dialog:modal')?.close()
      setOpen(true)
    } else if (leftDialog) {
      // A dialog keeps the Tab key to itself: this is the way from it to the panel.
      panel.current?.focus()
    } else close()
  })

  useEffect(() => {
    if (off) return undefined
    function hear(event: KeyboardEvent) {
      // By its place on the keyboard: with Alt, a Mac's key S gives another character.
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyS') return
      event.preventDefault()
      toggle()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [off])

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
            ref={panel}
            page={(framed && frame) || window}
            starting={framed && !frame}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  )
}

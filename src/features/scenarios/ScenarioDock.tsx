import { lazy, Suspense, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSearchParams } from 'react-router'
import { dockTexts } from '~/i18n/dock/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { isPanelKey } from './panel-key'
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
  const leftPlace = useRef<HTMLElement>(null)
  const off = wish === 'off'

  function close() {
    // Where the panel covers the page, the button can take the focus only when the panel is gone.
    flushSync(() => setOpen(false))
    const left = leftPlace.current
    // What stands in a frame stays connected to its page when the frame goes; that page then has no window.
    const back = left?.isConnected && left.ownerDocument.defaultView ? left : button.current
    leftPlace.current = null
    back?.focus()
  }

  const toggle = useEffectEvent(() => {
    const focused = document.activeElement
    const left = focused?.closest('.ant-modal, .ant-drawer, .screen-frame') ? focused : null
    if (left instanceof HTMLIFrameElement) leftPlace.current = focusedIn(left)
    else if (left instanceof HTMLElement) leftPlace.current = left
    if (!open) {
      // Beside a dialog of the platform's own nothing else can be reached: such a one (the palette, a menu) gives way.
      document.querySelector<HTMLDialogElement>('dialog:modal')?.close()
      setOpen(true)
    } else if (left) {
      // A dialog keeps the Tab key to itself, a framed page has many stops: this is the way from them to the panel.
      panel.current?.focus()
    } else close()
  })

  // Heard from the first frame on, as the other keys of the page.
  useLayoutEffect(() => {
    if (off) return undefined
    function hear(event: KeyboardEvent) {
      if (!isPanelKey(event)) return
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

/**
 * What has the focus in the page of a frame, or the frame. Of another realm, it is no `HTMLElement` of this one; and a body does
 * not take the focus back.
 */
function focusedIn(frame: HTMLIFrameElement): HTMLElement {
  const page = frame.contentDocument
  const focused = page?.activeElement as HTMLElement | null | undefined
  return focused && focused !== page?.body ? focused : frame
}

import { useEffect, useRef, useState } from 'react'
import { sandboxOf } from '~/api/sandbox-of'
import { galleryTexts } from '~/i18n/gallery/texts'
import { useTexts } from '~/i18n/use-texts'
import { BASE_PATH } from '~/lib/base-path'
import { copyText } from '~/lib/copy-text'
import { HOLDS_FOCUS } from '~/lib/hold-focus'
import { Button } from '~/ui/Button'
import { showToast } from '~/ui/toasts'
import { takeTurn } from './frame-queue'
import { frameOf, linkOf, type GalleryState, type Variant } from './gallery-states'
import { sendImport, showInDialog } from './send-import'

type Props = { state: GalleryState; variant: Variant; name: string }

/** How far outside the window a frame is kept alive. */
const MARGIN = '50%'

/** How long a frame may hold up those after it, in milliseconds. */
const PATIENCE = 3000

/** One state: its name, its link, and the page itself in a frame, alive while it is in sight. */
export function StateCard({ state, variant, name }: Props) {
  const t = useTexts(galleryTexts)
  const box = useRef<HTMLDivElement>(null)
  const endTurn = useRef<() => void>(undefined)
  const [near, setNear] = useState(false)
  const [alive, setAlive] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  const [pointed, setPointed] = useState(false)
  const [workedIn, setWorkedIn] = useState(false)
  const { language, theme, width } = variant
  const words = `${t(`language.${language}`)}, ${t(`theme.${theme}`)}, ${t('width.px', { width: String(width) })}`
  const link = addressOf(linkOf(state, variant))

  useEffect(() => {
    if (!box.current) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => setNear(entry?.isIntersecting ?? false),
      { rootMargin: MARGIN },
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (!near) return undefined
    endTurn.current = takeTurn(() => setAlive(true))
    return () => {
      endTurn.current?.()
      setAlive(false)
    }
  }, [near])

  useEffect(() => {
    if (!workedIn) return undefined
    function end() {
      setWorkedIn(false)
    }
    window.addEventListener('focus', end)
    return () => window.removeEventListener('focus', end)
  }, [workedIn])

  // Keys go to the frame that has the focus even while it is inert. Who types in one goes on, wherever the pointer is.
  function leave() {
    setWorkedIn(document.activeElement === frame.current)
    setPointed(false)
  }

  async function settle(page: Window) {
    const sandbox = await sandboxOf(page)
    const verdict = sandbox && state.sends && (await sendImport(page, state.sends))
    await sandbox?.idle()
    if (verdict) showInDialog(verdict)
  }

  async function passTurn(page: Window) {
    // A state may be one that waits for ever.
    await Promise.race([settle(page), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
    endTurn.current?.()
  }

  async function copy() {
    const copied = await copyText(new URL(link, location.href).href)
    showToast({ kind: copied ? 'success' : 'failure', text: t(copied ? 'copied' : 'copyFailed') })
  }

  return (
    <article className="state-card" aria-label={`${name}, ${words}`} data-width={width}>
      <div className="state-card-head">
        <h2>{name}</h2>
        <p>
          {state.preset && <code>{state.id}</code>} {words}
        </p>
        <div className="state-card-actions">
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            aria-label={t('open', { name })}
            data-state={state.id}
            data-sends={state.sends && JSON.stringify(state.sends)}
          >
            {t('openShort')}
          </a>
          <Button kind="link" aria-label={t('copyLink', { name })} onClick={() => void copy()}>
            {t('copyShort')}
          </Button>
        </div>
      </div>
      {/* By keyboard its link opens it: each page would be a hundred stops. */}
      <div
        ref={box}
        className="state-card-frame"
        onPointerEnter={() => setPointed(true)}
        onPointerLeave={leave}
      >
        {alive && (
          // oxlint-disable-next-line react/iframe-missing-sandbox -- it is this very site, which needs its own origin
          <iframe
            ref={frame}
            title={t('frame', { name, variant: words })}
            src={addressOf(frameOf(state, variant))}
            width={width}
            inert={!pointed && !workedIn}
            {...{ [HOLDS_FOCUS]: '' }}
            onLoad={({ currentTarget: { contentWindow } }) => {
              if (contentWindow) void passTurn(contentWindow)
            }}
          />
        )}
      </div>
    </article>
  )
}

/** The path below the site's base. */
function addressOf(path: string): string {
  return BASE_PATH + path.slice(1)
}

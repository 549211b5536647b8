import { useEffect, useRef, useState } from 'react'
import { galleryTexts } from '~/i18n/gallery/texts'
import { useTexts } from '~/i18n/use-texts'
import { BASE_PATH } from '~/lib/base-path'
import { copyText } from '~/lib/copy-text'
import { Button } from '~/ui/Button'
import { showToast } from '~/ui/toasts'
import { frameOf, linkOf, type GalleryState, type Variant } from './gallery-states'

type Props = { state: GalleryState; variant: Variant; name: string }

/** How far outside the window a frame is kept alive. */
const MARGIN = '400px'

/** One state: its name, its link, and the page itself in a frame, alive while it is in sight. */
export function StateCard({ state, variant, name }: Props) {
  const t = useTexts(galleryTexts)
  const box = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  const { language, theme, width } = variant
  const words = `${t(`language.${language}`)}, ${t(`theme.${theme}`)}, ${t('width.px', { width: String(width) })}`
  const link = addressOf(linkOf(state, variant))

  useEffect(() => {
    if (!box.current) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => setNear(entry?.isIntersecting ?? false),
      {
        rootMargin: MARGIN,
      },
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

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
          >
            {t('openShort')}
          </a>
          <Button kind="link" aria-label={t('copyLink', { name })} onClick={() => void copy()}>
            {t('copyShort')}
          </Button>
        </div>
      </div>
      <div ref={box} className="state-card-frame">
        {near && (
          // oxlint-disable-next-line react/iframe-missing-sandbox -- it is this very site, which needs its own origin
          <iframe
            title={t('frame', { name, variant: words })}
            src={addressOf(frameOf(state, variant))}
            width={width}
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

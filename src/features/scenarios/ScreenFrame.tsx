import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { sandboxOf } from '~/api/sandbox-of'
import { dockTexts } from '~/i18n/dock/texts'
import { useTexts } from '~/i18n/use-texts'
import { ROUTER_BASE } from '~/lib/base-path'
import { takeCarriedState } from './carried-state'
import { bringPanelKey } from './panel-key'
import { askedScreen } from './screen'

/** `onReady` is called with the page in the frame, and with nothing when it goes. */
type Props = { onReady: (page: Window | undefined) => void }

/** The page in a frame as wide as the link asks for. The address bar follows what happens in it. */
export function ScreenFrame({ onReady }: Props) {
  const t = useTexts(dockTexts)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const width = askedScreen(search)
  // The frame's address is that of its start: what happens later happens inside.
  const [source] = useState(() => withoutFrame(location.href))

  useEffect(() => () => onReady(undefined), [onReady])

  async function meet(page: Window) {
    const sandbox = await sandboxOf(page)
    if (!sandbox) return
    const state = takeCarriedState()
    if (state !== undefined) await sandbox.restore(state)
    onReady(page)
    sandbox.onChange(() => {
      const { pathname, search: query } = page.location
      const next = new URLSearchParams(query)
      // The frame has no panel; what the link says of it is for the page around.
      next.delete('panel')
      const panel = new URLSearchParams(location.search).get('panel')
      if (panel !== null) next.set('panel', panel)
      const screen = askedScreen()
      if (screen === undefined) return
      next.set('screen', String(screen))
      const path = pathname.slice(ROUTER_BASE === '/' ? 0 : ROUTER_BASE.length)
      if (
        pathname === location.pathname &&
        next.toString() === new URLSearchParams(location.search).toString()
      )
        return
      void navigate({ pathname: path, search: next.toString() }, { replace: true })
    })
  }

  return (
    <div className="screen-frame">
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is this very page, which needs its own origin's storage */}
      <iframe
        title={t('frame', { width: width ?? 0 })}
        src={source}
        width={width}
        onLoad={(event) => {
          const page = event.currentTarget.contentWindow
          if (!page) return
          bringPanelKey(page)
          void meet(page)
        }}
      />
    </div>
  )
}

function withoutFrame(href: string): string {
  const url = new URL(href)
  url.searchParams.delete('screen')
  url.searchParams.set('panel', 'off')
  return url.href
}

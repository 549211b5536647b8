import { Suspense, useEffect, useRef, useState } from 'react'
import { Outlet, useLocation, useParams } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { PrivateKeyNotice } from '~/features/key-pairs/private-keys/PrivateKeyNotice'
import { ScenarioDock } from '~/features/scenarios/ScenarioDock'
import { ScenarioNotice } from '~/features/scenarios/ScenarioNotice'
import { useFramed } from '~/features/scenarios/use-framed'
import { pageOf } from '~/navigation/paths'
import { Toaster } from '~/ui/Toaster'
import { Commands } from './Commands'
import { NavigationDrawer } from './NavigationDrawer'
import { Navigation } from './Navigation'
import { lastRegion, noteRegion } from './recent-regions'
import { StorageNotice } from './StorageNotice'
import { TopBar } from './TopBar'
import './Shell.css'
import './TopBar.css'
import './RegionSelect.css'
import './Navigation.css'

/** The frame of every page: top bar, navigation, content, footer, messages. */
export function Shell() {
  const t = useTexts(shellTexts)
  const { regionId } = useParams()
  const [drawer, setDrawer] = useState(false)
  const region = regionId ?? lastRegion()
  const framed = useFramed()
  useEffect(() => noteRegion(region), [region])

  if (framed) {
    return (
      <>
        <ScenarioNotice place="around" />
        <PrivateKeyNotice />
        <ScenarioDock key="scenarios" />
        <Toaster key="messages" place="foot" />
      </>
    )
  }
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skipToContent')}
      </a>
      <TopBar regionId={region} onOpenNavigation={() => setDrawer(true)} />
      <div className="shell-body">
        <div className="shell-side">
          <Navigation regionId={region} />
        </div>
        <div className="shell-page">
          <ScenarioNotice />
          <PrivateKeyNotice />
          <StorageNotice />
          <main id="content" tabIndex={-1}>
            <Suspense>
              <Outlet />
            </Suspense>
          </main>
          <footer className="shell-footer">
            {t('footer')} <Commands regionId={region} />
          </footer>
        </div>
      </div>
      <NavigationDrawer open={drawer} regionId={region} onClose={() => setDrawer(false)} />
      <ScenarioDock key="scenarios" />
      <RouteAnnouncer />
      <Toaster key="messages" place="bar" />
    </>
  )
}

/**
 * Says the new page's title after a change of page, as a page load would; a dialog says its own. Not a `status`: that role is
 * for messages.
 */
function RouteAnnouncer() {
  const page = pageOf(useLocation().pathname)
  const region = useRef<HTMLDivElement>(null)
  const announced = useRef(page)
  useEffect(() => {
    if (announced.current === page) return
    announced.current = page
    if (region.current) region.current.textContent = document.title
  }, [page])
  return <div ref={region} className="visually-hidden" aria-live="polite" />
}

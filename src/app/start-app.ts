import type { QueryClient } from '@tanstack/react-query'
import { createElement, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, matchPath } from 'react-router'
import { findRegion } from '~/contract/regions'
import { askAhead } from '~/features/key-pairs/list/ask-ahead'
import { isFramed } from '~/features/scenarios/use-framed'
import { setLocale } from '~/i18n/locale-store'
import { ROUTER_BASE } from '~/lib/base-path'
import { openIdleTime } from '~/lib/when-idle'
import { followSystem, setThemeChoice, toThemeChoice } from '~/ui/theme/theme-store'
import { App } from './App'
import { lastRegion } from './recent-regions'
import { restoreTexts } from './restore-texts'
import { routes } from './routes'
import { firstLocale } from './start-locale'

/**
 * Mounts the console into `root` and answers its router. `queryClient` keeps what the server said; `isQuick` tells whether the
 * server answers as fast as it can.
 */
export async function startApp(
  root: HTMLElement,
  { queryClient, isQuick }: { queryClient: QueryClient; isQuick: Promise<boolean> },
): Promise<ReturnType<typeof createBrowserRouter>> {
  const search = new URLSearchParams(location.search)
  const theme = toThemeChoice(search.get('theme'))
  if (theme) setThemeChoice(theme)
  // The system may have changed since index.html chose, when nobody listened yet.
  else followSystem()
  const locale = firstLocale(search)
  const texts = restoreTexts()
  const regionId = isFramed(search) ? undefined : regionInAddress()
  const rows = regionId ? askAhead(queryClient, { regionId, search, isQuick }) : undefined
  if (locale !== 'en-US') await setLocale(locale)
  const router = createBrowserRouter(routes, { basename: ROUTER_BASE })
  await Promise.all([rows, texts])
  startTransition(() => createRoot(root).render(createElement(App, { queryClient, router })))
  // A list opens it with its first rows, a message at once. Whatever else there may be has had its time by then.
  setTimeout(openIdleTime, 60_000)
  return router
}

/** The region whose list the page will show, if the address is one of a list. */
function regionInAddress(): string | undefined {
  const { pathname } = location
  const within = ROUTER_BASE === '/' ? pathname : pathname.slice(ROUTER_BASE.length)
  if (within === '/' || within === '') return lastRegion()
  const { regionId } = matchPath('/keyPair/region/:regionId/*', within)?.params ?? {}
  return regionId && findRegion(regionId)?.id
}

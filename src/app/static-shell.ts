import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { createMemoryRouter } from 'react-router'
import { createQueryClient } from '~/api/query-client'
import type { Locale } from '~/i18n/catalogue'
import { setLocale } from '~/i18n/locale-store'
import { paths } from '~/navigation/paths'
import { App } from './App'
import { lastRegion } from './recent-regions'
import { routes } from './routes'

/**
 * The list before its first answer as HTML, in each language. The build puts it into `index.html`, so that the first paint
 * waits for no script and the first rows shift nothing; no browser runs this.
 */
export const staticShells: Record<Locale, string> = {
  'en-US': await render('en-US'),
  'zh-CN': await render('zh-CN'),
}

async function render(locale: Locale): Promise<string> {
  await setLocale(locale)
  const router = createMemoryRouter(routes, { initialEntries: [paths.list(lastRegion())] })
  const queryClient = createQueryClient()
  const app = createElement(App, { queryClient, router })
  let fault: unknown
  const { prelude } = await prerender(app, {
    // Else what is within a boundary comes after the rest, hidden until a script puts it in its place.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      fault = error
    },
  })
  // Its timers would hold the build for minutes.
  queryClient.clear()
  if (fault !== undefined) throw fault
  return new Response(prelude).text()
}

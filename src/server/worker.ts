import { setupWorker } from 'msw/browser'

import { createHandlers } from '~/server/handlers'
import type { Server } from '~/server/server'
import { underControl } from '~/server/under-control'

/**
 * Registers the service worker and answers what it catches; resolves once it controls the page. Rejects where there can be
 * none, and on a page that was loaded past it (by a forced reload).
 */
export async function startWorker(server: Pick<Server, 'handle'>, basePath: string): Promise<void> {
  const url = `${basePath}sandbox-worker.js`
  const options = { scope: basePath }
  // Before MSW does: it would reload a page that a registered worker does not control, and what is typed there would be gone.
  await underControl(await navigator.serviceWorker.register(url, options))
  await setupWorker(...createHandlers(server)).start({
    serviceWorker: { url, options },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}

import { setupWorker } from 'msw/browser'

import { createHandlers } from '~/server/handlers'
import type { Server } from '~/server/server'

/** Registers the service worker and answers what it catches; resolves once it controls the page. */
export async function startWorker(server: Pick<Server, 'handle'>, basePath: string): Promise<void> {
  await setupWorker(...createHandlers(server)).start({
    serviceWorker: { url: `${basePath}mockServiceWorker.js`, options: { scope: basePath } },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}

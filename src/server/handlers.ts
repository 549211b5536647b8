import { http, type HttpHandler } from 'msw'

import type { Server } from '~/server/server'

type Answerer = Pick<Server, 'handle'>

/**
 * MSW handlers for every address at which the backend answers: below any base path `api/` and `__server/`, and the
 * service's own hosts. For `msw/node` in tests and the worker in the page.
 */
export function createHandlers(server: Answerer): HttpHandler[] {
  const patterns = [
    '*/api/',
    '*/__server/*',
    /^https?:\/\/ecs[\w.-]*\.aliyuncs\.com(?:\/|$)/,
    /^https?:\/\/resourcemanager[\w.-]*\.aliyuncs\.com(?:\/|$)/,
  ]
  return patterns.map((pattern) => http.all(pattern, ({ request }) => server.handle(request)))
}

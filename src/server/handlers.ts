import { RequestHandler } from 'msw'

import type { Server } from '~/server/server'

type Answerer = Pick<Server, 'handle'>

/** The service's own hosts, in any region. */
const SERVICE_HOST = /^(?:ecs|resourcemanager)[\w.-]*\.aliyuncs\.com$/

/**
 * The MSW handler for every address at which the backend answers: below any base path `api/` and `__server/`, and the
 * service's own hosts. For `msw/node` in tests and the worker in the page.
 */
export function createHandlers(server: Answerer): RequestHandler[] {
  return [new CallHandler(server)]
}

/** Whether the backend answers at this address. */
export function isCall(url: string): boolean {
  const { hostname, pathname } = new URL(url)
  return (
    /\/api\/?$/.test(pathname) || pathname.includes('/__server/') || SERVICE_HOST.test(hostname)
  )
}

/**
 * One handler of our own: each of MSW's HTTP handlers reads the cookie jar for every request it looks at, which takes
 * longer than the call.
 */
class CallHandler extends RequestHandler {
  constructor(server: Answerer) {
    super({
      info: { header: 'calls of the API' },
      resolver: ({ request }) => server.handle(request),
    })
  }

  override predicate({ request }: { request: Request }): boolean {
    return isCall(request.url)
  }

  override log(): void {
    // The backend keeps a log of its own.
  }
}

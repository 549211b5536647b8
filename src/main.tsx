import { setTransport } from '~/api/transport'
import { startApp } from '~/app/start-app'
import { BASE_PATH } from '~/lib/base-path'
import { whenIdle } from '~/lib/when-idle'
import { openBrowserServer } from '~/server/browser'

/**
 * The only code that knows both worlds: it opens the backend, hands it to the console's client as its transport, and passes
 * on the news that data changed. The first rows come straight from the backend in this page; the service worker follows.
 */
async function main(root: HTMLElement) {
  const opening = openBrowserServer({ basePath: BASE_PATH })
  setTransport(async (request) => (await opening).handle(request))
  const queryClient = await startApp(root)
  const server = await opening
  server.onChange(() => void queryClient.invalidateQueries())
  whenIdle(() => void server.startWorker())
}

const root = document.querySelector<HTMLElement>('#root')
if (root) void main(root)

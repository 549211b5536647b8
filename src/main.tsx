import { setAccountRules } from '~/api/account-rules'
import { refreshInTurn } from '~/api/refresh-in-turn'
import { createQueryClient } from '~/api/query-client'
import { setStorageTroubles } from '~/api/storage-troubles'
import { setTransport } from '~/api/transport'
import { startApp } from '~/app/start-app'
import { keepOutOfAddress } from '~/features/key-pairs/private-keys/dropped-from-address'
import { BASE_PATH } from '~/lib/base-path'
import { holdFocus } from '~/lib/hold-focus'
import { goByClock } from '~/lib/now'
import { rememberInThisTab } from '~/lib/stored-value'
import { whenIdle } from '~/lib/when-idle'
import { needsGrammar } from '~/scenario-link/known-names'
import type { Scenario } from '~/scenario-link/scenario'
import { openBrowserServer, type BrowserServer } from '~/server/browser'
import { installSandbox, type RunningPage } from './sandbox'

/**
 * The only code that knows both worlds: it opens the backend, hands it to the console's client as its transport, and passes
 * on the news that data changed. The first rows come straight from the backend in this page; the service worker follows.
 */
async function main(root: HTMLElement): Promise<RunningPage> {
  keepOutOfAddress()
  holdFocus()
  const search = new URLSearchParams(location.search)
  const scenario = needsGrammar(search) ? await openScenario(search) : undefined
  const opening = openBrowserServer({ basePath: BASE_PATH, scenario })
  setTransport(async (request) => (await opening).handle(request))
  // A scenario may fix the time: then nothing is shown before it holds.
  if (scenario) followServer(await opening)
  const queryClient = createQueryClient()
  const starting = startApp(root, { queryClient, isQuick: opening.then(isQuick) })
  const server = await opening
  followServer(server)
  server.onTrouble(() => followServer(server))
  // Another tab may write a hundred times a second: each time anew, all that is on screen would be asked for in vain.
  const othersWrote = refreshInTurn(queryClient)
  server.onChange(({ origin, kind }) => {
    followServer(server)
    if (origin === 'other-tab' && kind === 'data') othersWrote()
    else void queryClient.invalidateQueries()
  })
  const router = await starting
  // A page within a page (a frame of the gallery) has nobody who watches its network.
  if (window === window.top) whenIdle(() => void goThroughWorker(server))
  return { server, queryClient, router }
}

/** From here on calls are real ones of the network, seen in the developer tools. Without a worker the page answers itself. */
async function goThroughWorker(server: BrowserServer): Promise<void> {
  try {
    await server.startWorker()
  } catch (error) {
    console.warn('No service worker here; the page answers its calls itself.', error)
    return
  }
  // A worker that the browser stopped meanwhile lets a call through to the web host: the page may answer it itself.
  if (navigator.serviceWorker.controller)
    setTransport(
      (call) => fetch(call),
      (call) => server.handle(call),
    )
}

/** Whether the list is answered without a pause made for people or by a scenario. */
function isQuick(server: BrowserServer): boolean {
  const { latency, network } = server.settings()
  const { max } = latency.perAction.DescribeKeyPairs ?? latency.default
  return max === 0 && network === 'online'
}

/** What no action of the API tells: the time, how many key pairs a region holds, how well the data are kept. */
function followServer(server: BrowserServer): void {
  setStorageTroubles(server.troubles())
  const { limits, keyTypes } = server.settings()
  setAccountRules({ keyPairLimit: limits.keyPairsPerRegion, keyTypes })
  goByClock({ now: () => server.now(), still: () => server.settings().clock.kind === 'frozen' })
}

/** The scenario of the link, if it has one. */
async function openScenario(search: URLSearchParams): Promise<Scenario | undefined> {
  const { startLink } = await import('~/scenario-link/start-link')
  const { scenario } = startLink(search)
  // Language and theme are a person's comfort; all else that the browser remembers would change the screen.
  if (scenario) rememberInThisTab(['lang', 'theme'])
  return scenario
}

const root = document.querySelector<HTMLElement>('#root')
if (root) installSandbox(main(root))

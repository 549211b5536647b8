import { chromium, type Browser } from '@playwright/test'
import type { Options } from '../options.ts'
import type { Section } from '../report.ts'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { buildSites } from './build-sites.ts'
import { measureCycles, type CycleFigures } from './measure-cycles.ts'
import { measureLighthouse } from './lighthouse.ts'
import { measureLoad, type LoadFigures } from './measure-load.ts'
import { measureUse, type UseFigures } from './measure-use.ts'
import { pageSections } from './page-sections.ts'
import { serveSite } from './static-server.ts'
import { appSubject, floorSubject, type Subject } from './subject.ts'

/** How many times slower than this machine the measured pages run. */
const SLOWER = 4

/** Everything measured of one page, one entry per round. */
export type PageResults = {
  firstVisit: LoadFigures[]
  laterVisit: LoadFigures[]
  use: UseFigures[]
  cycles?: CycleFigures
}

/** The page benchmarks: the console beside the floor page, and beside a peer where one is given. */
export async function benchPage(options: Options): Promise<Section[]> {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH.')
  console.error('Building both sites')
  const folders = await buildSites()
  const sites = { app: await serveSite(folders.app), floor: await serveSite(folders.floor) }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const subjects = [appSubject(sites.app.origin), floorSubject(sites.floor.origin)]
    const results = await measureRounds(browser, subjects, options)
    const lighthouse = options.lighthouse
      ? await measureLighthouse(executablePath, appSubject(sites.app.origin).listUrl)
      : undefined
    return pageSections(results, lighthouse)
  } finally {
    await browser.close()
    await Promise.all([sites.app.close(), sites.floor.close()])
  }
}

/** One after the other within each round, so that whatever else the machine does falls on all sides alike. */
async function measureRounds(
  browser: Browser,
  subjects: readonly Subject[],
  { rounds, peer, cycles }: Options,
): Promise<Record<string, PageResults>> {
  const results: Record<string, PageResults> = {}
  function resultsOf(name: string): PageResults {
    return (results[name] ??= { firstVisit: [], laterVisit: [], use: [] })
  }
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`Round ${round} of ${rounds}`)
    for (const subject of subjects) {
      const { firstVisit, laterVisit, use } = resultsOf(subject.name)
      const visits = await visitTwice(browser, subject.listUrl, subject.settings)
      firstVisit.push(visits[0])
      laterVisit.push(visits[1])
      use.push(await inFreshProfile(browser, (context) => measureUse(context, subject, SLOWER)))
    }
    if (peer) {
      const { firstVisit, laterVisit } = resultsOf('peer')
      const visits = await visitTwice(browser, peer.url, { rows: peer.rows, text: '\\S' })
      firstVisit.push(visits[0])
      laterVisit.push(visits[1])
    }
  }
  if (cycles > 0)
    for (const subject of subjects)
      resultsOf(subject.name).cycles = await inFreshProfile(browser, (context) =>
        measureCycles(context, subject, cycles),
      )
  return results
}

async function visitTwice(
  browser: Browser,
  url: string,
  settings: Subject['settings'],
): Promise<[LoadFigures, LoadFigures]> {
  return inFreshProfile(browser, async (context) => [
    await measureLoad(context, url, settings, SLOWER),
    await measureLoad(context, url, settings, SLOWER),
  ])
}

async function inFreshProfile<Result>(
  browser: Browser,
  measure: (context: Awaited<ReturnType<Browser['newContext']>>) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    return await measure(context)
  } finally {
    await context.close()
  }
}

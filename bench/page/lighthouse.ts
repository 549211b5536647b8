import { exec } from 'node:child_process'
import { promisify } from 'node:util'

/** Lighthouse scores (0 to 100) by form factor and category. */
export type Scores = Record<'mobile' | 'desktop', Record<string, number>>

/** The last release that runs on Node 20; fetched when asked for, as nothing else of the project needs its 150 packages. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = 'performance,accessibility,best-practices'

/** Runs Lighthouse once per form factor on the address. Rejects where it cannot be fetched or run. */
export async function measureLighthouse(browser: string, url: string): Promise<Scores> {
  const mobile = await run(browser, url, [])
  return { mobile, desktop: await run(browser, url, ['--preset=desktop']) }
}

// Not synchronously: the page is served by this very process.
async function run(
  browser: string,
  url: string,
  extra: readonly string[],
): Promise<Record<string, number>> {
  const args = ['--yes', LIGHTHOUSE, url, '--output=json', '--quiet', ...extra]
  const flags = [`--only-categories=${CATEGORIES}`, '--chrome-flags="--headless=new --no-sandbox"']
  const { stdout } = await promisify(exec)(['npx', ...args, ...flags].join(' '), {
    env: { ...process.env, CHROME_PATH: browser },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number }> }
  return Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
  )
}

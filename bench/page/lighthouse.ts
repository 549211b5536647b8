import { spawnSync } from 'node:child_process'

/** Lighthouse scores (0 to 100) by form factor and category. */
export type Scores = Record<'mobile' | 'desktop', Record<string, number>>

/** The last release that runs on Node 20; fetched when asked for, as nothing else of the project needs its 150 packages. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = 'performance,accessibility,best-practices'

/** Runs Lighthouse once per form factor on the address. Throws where it cannot be fetched. */
export function measureLighthouse(browser: string, url: string): Scores {
  return { mobile: run(browser, url, []), desktop: run(browser, url, ['--preset=desktop']) }
}

function run(browser: string, url: string, extra: readonly string[]): Record<string, number> {
  const args = ['--yes', LIGHTHOUSE, url, '--output=json', '--quiet', ...extra]
  const flags = [`--only-categories=${CATEGORIES}`, '--chrome-flags=--headless=new --no-sandbox']
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const { status, stdout, stderr } = spawnSync(npx, [...args, ...flags], {
    env: { ...process.env, CHROME_PATH: browser },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`Lighthouse did not run: ${stderr.slice(-2000)}`)
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number }> }
  return Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
  )
}

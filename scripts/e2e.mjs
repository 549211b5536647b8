// `npm run e2e`: builds the site and runs the browser tests against it. Arguments go to Playwright.
// E2E_OUT_DIR: where the site is built; E2E_SKIP_BUILD=1: test what stands there; E2E_PORT, CHROMIUM_PATH: see docs/testing.md.
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureBrowser } from './lib/ensure-browser.mjs'
import { inProject } from './lib/project.mjs'
import { runTool } from './lib/run.mjs'
import { runPlaywright } from './lib/steps.mjs'

const site = process.env['E2E_OUT_DIR'] ?? '.cache/e2e'

await ensureDependencies()
const browser = await ensureBrowser()
process.exitCode =
  (await buildSite()) || (await runPlaywright(process.argv.slice(2), { browser, site }))

function buildSite() {
  if (process.env['E2E_SKIP_BUILD'] === '1') return 0
  const args = ['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', inProject(site)]
  return runTool('vite', args)
}

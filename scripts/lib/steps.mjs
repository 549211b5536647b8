import { freePort, inProject } from './project.mjs'
import { runTool } from './run.mjs'
import { readPlaywrightReport, readVitestReport } from './tally.mjs'

/**
 * One part of `npm test`. `needs`: the step without whose success it is not run. `report`: where its counts stand; a step
 * without counts as one test.
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<number>} start answers the exit code
 * @property {string} [needs]
 * @property {() => import('./tally.mjs').Tally | null} [report]
 */

const reports = 'test-results'
const browserReport = inProject(`${reports}/browser.json`)

/**
 * The parts of `npm test` in their order: what is quick and explains other failures comes first.
 * @param {{ browser: string | null }} tools
 * @returns {Step[]}
 */
export function testSteps({ browser }) {
  return [
    { name: 'types', start: () => runTool('typescript', ['--noEmit'], { program: 'tsc' }) },
    { name: 'lint', start: () => runTool('oxlint', ['--type-aware', '--deny-warnings']) },
    { name: 'format', start: () => runTool('oxfmt', ['--check', '.']) },
    vitestStep('unit'),
    vitestStep('contract'),
    { name: 'build', start: () => runTool('vite', ['build', '--logLevel', 'warn']) },
    { name: 'budget', needs: 'build', start: () => checkBudget(browser) },
    {
      name: 'browser',
      needs: 'build',
      start: () => runPlaywright([], { browser, site: 'dist', report: browserReport }),
      report: () => readPlaywrightReport(browserReport),
    },
  ]
}

/**
 * Holds the built site in dist/ to its budget; without a browser it fails.
 * @param {string | null} browser
 */
async function checkBudget(browser) {
  if (browser === null) return 1
  return runTool('tsx', ['bench/budget.ts'], { env: { CHROMIUM_PATH: browser } })
}

/**
 * Runs Playwright against a built site; without a browser it fails.
 * @param {readonly string[]} args
 * @param {{ browser: string | null, site: string, report?: string }} options `report`: where to write the JSON report
 */
export async function runPlaywright(args, { browser, site, report }) {
  if (browser === null) return 1
  const port = process.env['E2E_PORT'] ?? String(await freePort())
  return runTool('@playwright/test', ['test', '-c', 'e2e', ...args], {
    program: 'playwright',
    env: { CHROMIUM_PATH: browser, E2E_PORT: port, E2E_OUT_DIR: site, E2E_JSON_REPORT: report },
  })
}

/**
 * @param {string} project
 * @returns {Step}
 */
function vitestStep(project) {
  const file = inProject(`${reports}/${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  return {
    name: project,
    start: () => runTool('vitest', ['run', '--project', project, ...reporters]),
    report: () => readVitestReport(file),
  }
}

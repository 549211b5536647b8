import { defineConfig } from '@playwright/test'
import path from 'node:path'
import { findBrowser } from '../scripts/lib/find-browser.mjs'
import { inProject } from '../scripts/lib/project.mjs'

const inCi = process.env['CI'] === 'true'
const port = process.env['E2E_PORT'] ?? '4273'
const site = inProject(process.env['E2E_OUT_DIR'] ?? '.cache/e2e')
const jsonReport = process.env['E2E_JSON_REPORT']
const browser = process.env['CHROMIUM_PATH'] ?? (await findBrowser())
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: '.',
  // One folder per built site, so that runs side by side do not clear each other's results.
  outputDir: inProject(`test-results/${path.basename(site)}`),
  forbidOnly: inCi,
  fullyParallel: true,
  // A test of many cases on a slow machine is still a test; what hangs is caught by its own expectation.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: inCi ? 1 : 0,
  ...(inCi ? { workers: 2 } : {}),
  reporter: [
    [inCi ? 'dot' : 'list'],
    ...(jsonReport ? [['json', { outputFile: inProject(jsonReport) }] as const] : []),
  ],
  use: {
    baseURL,
    actionTimeout: 15_000,
    browserName: 'chromium',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Chromium repaints a part of a tile over what stood there, and rounded corners on its edge then differ by one
      // shade from run to run; whole tiles are the same each time.
      args: ['--disable-partial-raster'],
    },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-US',
    // Away from UTC, so that a time shown without conversion is seen.
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    trace: 'on-first-retry',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir "${site}" --port ${port} --strictPort`,
    cwd: inProject('.'),
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from './fixtures'
import { buildSite, serveStatically, startDevServer, type Host } from './hosts'

/** Links that a careless host takes for files, or cannot decode. */
const names = ['web.prod', 'web.js', 'index.html', '中文.key']

test.describe('the built site, previewed', () => {
  for (const name of names) {
    test(`opens the link of ${name} cold`, async ({ page, keyPairs }) => {
      const response = await page.goto(
        `/keyPair/region/cn-hangzhou/pair/${encodeURIComponent(name)}`,
      )
      expect(response?.status()).toBe(200)
      await expect(keyPairs.heading).toBeVisible()
    })
  }
})

test.describe('the built site on a plain static host under a sub-path', () => {
  // The host answers a link into the console with its 404 page, which Chromium reports.
  test.use({ expectedErrors: [/status of 404/] })
  test.describe.configure({ mode: 'default', timeout: 120_000 })

  const base = '/some/path/'
  let folder = ''
  let host: Host | undefined

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    folder = await mkdtemp(path.join(tmpdir(), 'hosting-'))
    await buildSite(folder, base)
    host = await serveStatically(folder, base)
  })

  test.afterAll(async () => {
    await host?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('goes from its start page to the region’s list', async ({ page, keyPairs }) => {
    await page.goto(`${host?.origin}${base}`)
    await expect(keyPairs.table).toBeVisible()
    await expect(page).toHaveURL(`${host?.origin}${base}keyPair/region/cn-hangzhou`)
  })

  test('opens a deep link cold, and again after a reload', async ({ page, keyPairs }) => {
    const response = await page.goto(`${host?.origin}${base}keyPair/region/cn-beijing?lang=en-US`)
    expect(response?.status()).toBe(404)
    await expect(keyPairs.table).toBeVisible()
    await page.reload()
    await expect(keyPairs.table).toBeVisible()
    await expect(page).toHaveURL(/\/some\/path\/keyPair\/region\/cn-beijing/)
  })

  for (const name of names) {
    test(`opens the link of ${name} cold`, async ({ page, keyPairs }) => {
      await page.goto(
        `${host?.origin}${base}keyPair/region/cn-hangzhou/pair/${encodeURIComponent(name)}`,
      )
      await expect(keyPairs.heading).toBeVisible()
    })
  }
})

test.describe('the development server', () => {
  test.describe.configure({ mode: 'default', timeout: 120_000 })

  let host: Host | undefined

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    host = await startDevServer()
  })

  test.afterAll(async () => {
    await host?.close()
  })

  test('goes from its start page to the region’s list', async ({ page, keyPairs }) => {
    await page.goto(`${host?.origin}/`)
    await expect(keyPairs.table).toBeVisible({ timeout: 60_000 })
    await expect(page).toHaveURL(`${host?.origin}/keyPair/region/cn-hangzhou`)
  })

  for (const name of names) {
    test(`opens the link of ${name} cold`, async ({ page, keyPairs }) => {
      await page.goto(`${host?.origin}/keyPair/region/cn-hangzhou/pair/${encodeURIComponent(name)}`)
      await expect(keyPairs.heading).toBeVisible({ timeout: 60_000 })
    })
  }
})

import type { APIRequestContext } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from './fixtures'
import { buildSite, serveStatically, startDevServer, type Host } from './hosts'

/** Names whose links a careless host takes for files, or cannot decode. */
const names = ['web.prod', 'web.js', 'style.css', 'index.html', '中文.key']

function linkTo(name: string) {
  return `keyPair/region/cn-hangzhou/pair/${encodeURIComponent(name)}`
}

/** Statuses of the answers to navigations to links of all names, and whether each is the console's page. */
async function openLinks(request: APIRequestContext, site: string) {
  const answers = await Promise.all(
    names.map((name) => request.get(site + linkTo(name), { headers: { Accept: 'text/html' } })),
  )
  return Promise.all(
    answers.map(async (answer) => [answer.status(), (await answer.text()).includes('id="root"')]),
  )
}

test.describe('the built site, previewed', () => {
  test('answers every link with the page', async ({ request }) => {
    expect(await openLinks(request, '/')).toEqual(names.map(() => [200, true]))
  })

  test('opens a deep link cold', async ({ page, keyPairs }) => {
    await page.goto(linkTo('web.js'))
    await expect(keyPairs.heading).toBeVisible()
    await expect(page.getByRole('dialog', { name: 'web.js' })).toBeVisible()
  })
})

test.describe('the built site on a plain static host under a sub-path', () => {
  // The host answers a link into the console with its 404 page, which Chromium reports.
  test.use({ expectedErrors: [/status of 404/] })
  test.describe.configure({ mode: 'default', timeout: 60_000 })

  const base = '/some/path/'
  let folder = ''
  let host: Host | undefined
  let site = ''

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    folder = await mkdtemp(path.join(tmpdir(), 'hosting-'))
    await buildSite(folder, base)
    host = await serveStatically(folder, base)
    site = host.origin + base
  })

  test.afterAll(async () => {
    await host?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('goes from its start page to the region’s list', async ({ page, keyPairs }) => {
    await page.goto(site)
    await expect(keyPairs.table.getByRole('row').nth(1)).toBeVisible()
    await expect(page).toHaveURL(`${site}keyPair/region/cn-hangzhou`)
  })

  test('answers every link with the page, as its 404', async ({ request }) => {
    expect(await openLinks(request, site)).toEqual(names.map(() => [404, true]))
  })

  test('opens a deep link cold, and again after a reload', async ({ page, keyPairs }) => {
    const dialog = page.getByRole('dialog', { name: 'web.js' })
    await page.goto(site + linkTo('web.js'))
    await expect(keyPairs.heading).toBeVisible()
    await expect(dialog).toBeVisible()
    await page.reload()
    await expect(dialog).toBeVisible()
    await expect(page).toHaveURL(site + linkTo('web.js'))
  })

  test('its service worker takes over', async ({ page, keyPairs }) => {
    await page.goto(`${site}keyPair/region/cn-beijing`)
    await expect(keyPairs.heading).toBeVisible()
    const worker = await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      return active?.scriptURL
    })
    expect(worker).toBe(`${site}sandbox-worker.js`)
  })
})

test.describe('the development server', () => {
  // Cold, it serves each module of the console by itself.
  test.describe.configure({ mode: 'default', timeout: 180_000 })

  let host: Host | undefined

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    host = await startDevServer()
  })

  test.afterAll(async () => {
    await host?.close()
  })

  test('goes from its start page to the region’s list and its dialogs', async ({
    page,
    keyPairs,
  }) => {
    await page.goto(`${host?.origin}/`)
    await expect(keyPairs.table.getByRole('row').nth(1)).toBeVisible({ timeout: 90_000 })
    await expect(page).toHaveURL(`${host?.origin}/keyPair/region/cn-hangzhou`)
    await keyPairs.createButton.click()
    await expect(page.getByRole('dialog', { name: 'Create SSH Key Pair' })).toBeVisible({
      timeout: 60_000,
    })
  })

  test('opens a deep link cold', async ({ page, request }) => {
    expect(await openLinks(request, `${host?.origin}/`)).toEqual(names.map(() => [200, true]))
    await page.goto(`${host?.origin}/${linkTo('web.js')}`)
    await expect(page.getByRole('dialog', { name: 'web.js' })).toBeVisible({ timeout: 90_000 })
  })
})

import { expect, test } from './fixtures'
import { KeyPairsPage } from './pages/KeyPairsPage'
import { ServerControl } from './server-control'

/** 500 key pairs that come late, in a region with room for more: no hint about its quota comes with them. */
const MANY = '&scenario=quota-full&quota=800&latency=DescribeKeyPairs:600'
const SCREENS = [
  { lang: 'en-US', width: 1440, height: 900 },
  { lang: 'en-US', width: 1335, height: 940 },
  // So low that the page's footer is within reach of a list of few rows.
  { lang: 'en-US', width: 1280, height: 720 },
  { lang: 'zh-CN', width: 1280, height: 720 },
  { lang: 'en-US', width: 375, height: 720 },
  // At either end of each way in which the list's foot is laid out.
  { lang: 'en-US', width: 900, height: 800, query: MANY },
  { lang: 'en-US', width: 1279, height: 800, query: MANY },
  { lang: 'en-US', width: 1280, height: 800, query: MANY },
  { lang: 'en-US', width: 1399, height: 800, query: MANY },
  { lang: 'en-US', width: 1400, height: 800, query: MANY },
  { lang: 'en-US', width: 1411, height: 800, query: MANY },
  { lang: 'zh-CN', width: 1280, height: 800, query: MANY },
  { lang: 'en-US', width: 375, height: 720, query: MANY },
] as const

for (const { lang, width, height, ...more } of SCREENS) {
  const query = `lang=${lang}${'query' in more ? more.query : ''}`
  test(`nothing moves while the first rows come: ${width} by ${height}, ${query}`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => {
      const shifts: string[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as LayoutShift[])
          shifts.push(`${value}: ${sources.map(({ node }) => node?.textContent ?? '').join()}`)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`keyPair/region/cn-hangzhou?${query}`)
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
    await server.idle()
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([])
  })
}

type LayoutShift = PerformanceEntry & { value: number; sources: readonly { node?: Node }[] }

for (const lang of ['en-US', 'zh-CN']) {
  test(`the first rows wait for no format of Intl: ${lang}`, async ({ page, server }) => {
    await page.addInitScript(() => {
      const used: string[] = []
      Object.assign(globalThis, { used })
      // `PluralRules` takes a fraction of a millisecond.
      const names = ['Collator', 'DateTimeFormat', 'ListFormat', 'NumberFormat'] as const
      for (const name of names)
        Reflect.set(
          Intl,
          name,
          new Proxy(Intl[name], {
            construct(...given) {
              used.push(name)
              return Reflect.construct(...given)
            },
          }),
        )
    })
    await page.goto(`keyPair/region/cn-hangzhou?lang=${lang}`)
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
    await server.idle()
    expect(await page.evaluate(() => Reflect.get(globalThis, 'used'))).toEqual([])
  })
}

test('the table that waits for scripts has the columns and the density of the link', async ({
  page,
  keyPairs,
}) => {
  let go: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  // oxlint-disable-next-line eslint/no-restricted-properties -- scripts are held up here, no answer is made up
  await page.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('keyPair/region/cn-hangzhou?columns=tags,creationTime&density=comfortable', {
    waitUntil: 'commit',
  })
  // It is there for the eye only, so that it has no roles.
  const head = page.locator('table thead')
  await expect(head.getByText('Creation Time')).toBeVisible()
  await expect(head.getByText('Fingerprint')).toHaveCount(0)
  const row = page.locator('table tbody tr').first()
  const waiting = [await head.getByText('Tags').boundingBox(), await row.boundingBox()]
  go?.()
  await expect(keyPairs.link('web-prod')).toBeVisible()
  const drawn = [await keyPairs.head('Tags').boundingBox(), await row.boundingBox()]
  expect(drawn).toEqual(waiting)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page shows what the list looks like before its rows', async ({ page }) => {
    await page.goto('keyPair/region/cn-hangzhou')
    await expect(page.getByText('Bound Instances')).toBeVisible()
    await expect(page.getByText('This is an independent sandbox.')).toBeVisible()
  })
})

test('the service worker catches calls, and leaves scripts and styles to the browser', async ({
  keyPairs,
  context,
}) => {
  // As long as one page is open, the worker stays at work for the next.
  await keyPairs.open()
  await keyPairs.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const next = await context.newPage()
  const caught: string[] = []
  next.on('response', (response) => {
    if (response.fromServiceWorker()) caught.push(new URL(response.url()).pathname)
  })
  const list = new KeyPairsPage(next)
  await list.open()
  await new ServerControl(next).fetch('GET', '/__server/status')
  await list.links.first().click()
  await expect(next.getByRole('dialog')).toBeVisible()
  await new ServerControl(next).idle()
  expect(new Set(caught)).toEqual(new Set(['/__server/status', '/api/']))
})

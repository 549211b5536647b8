import { expect, test } from './fixtures'

test('nothing on the page moves while the first rows come', async ({ page, keyPairs, server }) => {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        shifts.push(...entry.sources.map(({ node }) => node?.textContent ?? ''))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const lang of ['en-US', 'zh-CN']) {
    await page.goto(`keyPair/region/cn-hangzhou?lang=${lang}`)
    await expect(keyPairs.links.first()).toBeVisible()
    await server.idle()
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([])
  }
})

type LayoutShift = PerformanceEntry & { sources: readonly { node?: Node }[] }

test('the service worker catches calls, and leaves scripts and styles to the browser', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  // Another page of the same worker: it is in control from the first script on.
  const loaded: string[] = []
  page.on('response', (response) => {
    if (response.fromServiceWorker()) loaded.push(new URL(response.url()).pathname)
  })
  await page.reload()
  await expect(keyPairs.links.first()).toBeVisible()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const answered = page.waitForResponse((response) => response.fromServiceWorker())
  await keyPairs.links.first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await answered
  expect([...new Set(loaded)]).toEqual(['/api/'])
})

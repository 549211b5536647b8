import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'

test('a page that was loaded past its service worker gets it again without losing what is typed', async ({
  page,
  context,
}) => {
  const create = new CreateDialog(page)
  await create.open('default')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  // A forced reload. The keyboard's is the browser's own, out of a test's reach.
  const devTools = await context.newCDPSession(page)
  const loaded = page.waitForEvent('load')
  await devTools.send('Page.reload', { ignoreCache: true })
  await loaded
  await create.name.fill('still-here')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect(create.name).toHaveValue('still-here')
  await create.ok.click()
  await expect(create.handOver).toBeVisible()
})

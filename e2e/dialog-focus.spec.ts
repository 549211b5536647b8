import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { DeleteDialog } from './pages/DeleteDialog'
import { DetailsDrawer } from './pages/DetailsDrawer'

const LINE =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= vector-ecdsa'

test('the drawer takes the focus into itself, so that keys scroll it', async ({
  page,
  keyPairs,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await keyPairs.open()
  await keyPairs.link('web-prod').press('Enter')
  const details = new DetailsDrawer(page, 'web-prod')
  const overview = details.section('Overview').getByRole('heading')
  await expect(overview).toBeInViewport()
  await expect(details.dialog.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('PageDown')
  await expect(overview).not.toBeInViewport()
  await page.keyboard.press('Home')
  await expect(overview).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(details.dialog.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(keyPairs.link('web-prod')).toBeFocused()
})

test.describe('in a low window', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })

  test('what the Tab key leads to is in sight, round the ends of a dialog too', async ({
    page,
    keyPairs,
  }) => {
    const create = new CreateDialog(page)
    await create.open('import')
    await expect(create.name).toBeFocused()
    const close = create.dialog.getByRole('button', { name: 'Close' })
    for (const element of [close, create.cancel]) {
      await page.keyboard.press('Shift+Tab')
      await expect(element).toBeFocused()
      await expect(element).toBeInViewport({ ratio: 1 })
    }

    await keyPairs.open()
    await keyPairs.link('web-prod').press('Enter')
    const { dialog } = new DetailsDrawer(page, 'web-prod')
    await expect(dialog.getByRole('button', { name: 'Copy public key' })).toBeAttached()
    for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key)
      await expect(dialog.locator(':focus')).toBeInViewport({ ratio: 1 })
    }
  })

  test('the focus of the delete dialog stays in sight as its list grows', async ({
    page,
    keyPairs,
    server,
  }) => {
    await keyPairs.open()
    await expect(keyPairs.link('web-prod')).toBeVisible()
    await server.set({ latency: { perAction: { DescribeInstances: { min: 500, max: 500 } } } })
    const remove = new DeleteDialog(page)
    await keyPairs.action('web-prod', 'Delete').press('Enter')
    await expect(remove.cancel).toBeFocused()
    await expect(remove.entry('web-prod')).toContainText('web-01')
    await expect(remove.cancel).toBeFocused()
    await expect(remove.cancel).toBeInViewport({ ratio: 1 })
  })
})

test('why a form could not be sent stays in sight as what is above it grows', async ({
  page,
  server,
}) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await expect(create.name).toBeFocused()
  await server.set({
    faults: [{ action: 'ImportKeyPair', code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
    latency: { perAction: { DescribeKeyPairs: { min: 1000, max: 1000 } } },
  })
  await create.fill('lost', LINE)
  await create.ok.click()
  await expect(create.alert).toContainText(/No answer came/)
  await expect(create.inspector).toContainText('lost')
  await expect(create.alert).toBeInViewport({ ratio: 1 })
})

test('“Keep editing” leads back to where the Escape key was pressed', async ({ page }) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('typed', LINE)
  await create.addTag.click()
  for (const element of [create.publicKey, create.tagValue(1), create.cancel]) {
    await element.focus()
    await page.keyboard.press('Escape')
    await expect(create.dialog.getByRole('button', { name: 'Keep editing' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(element).toBeFocused()
  }
})

test('a dialog that cannot be taken back says with its title what matters', async ({
  page,
  keyPairs,
}) => {
  const remove = new DeleteDialog(page)
  await keyPairs.open('cn-hangzhou', { dialog: 'delete', pair: 'web-prod' })
  await expect(remove.entry('web-prod')).toContainText('web-01')
  await expect(remove.dialog).toHaveAccessibleDescription(/Delete .*web-prod.*web-01/)

  const create = new CreateDialog(page)
  await create.open('default')
  await create.name.fill('handed-over')
  await create.ok.click()
  await expect(create.handOver).toHaveAccessibleDescription(/handed-over.*handed-over\.pem/)
})

import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { DetailsDrawer } from './pages/DetailsDrawer'
import { TransferDialog } from './pages/TransferDialog'

test('the second click of a double click beside a dialog goes nowhere', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  const { x, y } = await centreOf(keyPairs.action('web-prod', 'Delete'))
  await keyPairs.action('web-prod', 'Bind').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.mouse.dblclick(x, y)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // A click of its own acts again.
  await keyPairs.action('web-prod', 'Unbind').click()
  await expect(page.getByRole('dialog', { name: 'Unbind' })).toBeVisible()
})

test('an answer that comes late closes no other dialog', async ({ page, keyPairs, server }) => {
  await keyPairs.open()
  await server.set({ latency: { perAction: { DetachKeyPair: { min: 3000, max: 3000 } } } })
  const unbind = new TransferDialog(page, 'Unbind')
  await keyPairs.action('web-prod', 'Unbind').click()
  await unbind.choose('web-01')
  await unbind.ok.click()
  await page.getByRole('link', { name: 'Overview' }).evaluate((link: HTMLElement) => link.click())
  await expect(unbind.dialog).toBeHidden()
  // To the dialog, a step of its own, and to the list below it.
  await page.goBack()
  await page.goBack()
  await keyPairs.action('web-prod', 'Bind').click()
  const bind = page.getByRole('dialog', { name: 'Bind' })
  await expect(bind).toBeVisible()
  await expect(page.getByText('The key pair was taken off 1 instance.').first()).toBeAttached()
  await expect(bind).toBeVisible()
})

test('the page stays where it is, scrolled, under a drawer and a dialog', async ({
  page,
  keyPairs,
  shell,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await keyPairs.open()
  await expect(keyPairs.link('jenkins-ci')).toBeVisible()
  await page.evaluate(() => scrollTo(0, 150))
  function places() {
    return Promise.all([shell.region.boundingBox(), keyPairs.link('jenkins-ci').boundingBox()])
  }
  const before = await places()
  await keyPairs.link('jenkins-ci').click()
  const drawer = new DetailsDrawer(page, 'jenkins-ci')
  await expect(drawer.dialog).toBeVisible()
  expect(await places()).toEqual(before)
  await drawer.dialog.getByRole('button', { name: 'Bind', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Bind' })).toBeVisible()
  expect(await places()).toEqual(before)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Bind' })).toBeHidden()
  expect(await places()).toEqual(before)
})

test('a dialog and the list within it close by one Escape each', async ({ page, keyPairs }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await keyPairs.open()
  await keyPairs.createButton.click()
  const dialog = page.getByRole('dialog')
  const group = dialog.getByRole('combobox', { name: 'Resource Group' })
  await group.click()
  await expect(group).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

async function centreOf(element: Locator): Promise<{ x: number; y: number }> {
  return element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
}

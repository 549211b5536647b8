import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { DeleteDialog } from './pages/DeleteDialog'
import type { KeyPairsPage } from './pages/KeyPairsPage'

test.beforeEach(async ({ page, keyPairs }) => {
  await keyPairs.open()
  await deletePair(page, keyPairs, 'laptop')
})

async function deletePair(page: Page, keyPairs: KeyPairsPage, name: string): Promise<void> {
  const dialog = new DeleteDialog(page)
  await keyPairs.action(name, 'Delete').click()
  await dialog.delete.click()
  await expect(keyPairs.status).toContainText(`Key pair ${name} deleted.`)
}

test('a key leads to the newest message and back, and the list of keys says so', async ({
  page,
  keyPairs,
}) => {
  const { undo } = new DeleteDialog(page)
  for (const back of ['m', 'Escape', 'Alt+Shift+M']) {
    await keyPairs.refresh.focus()
    await page.keyboard.press('m')
    await expect(undo).toBeFocused()
    await page.keyboard.press(back)
    await expect(keyPairs.refresh).toBeFocused()
  }
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(
    /newest message, and back\s*m or Alt\+Shift\+M/,
  )
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /Type a command/ }).fill('newest message')
  await page.keyboard.press('Enter')
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(keyPairs.link('laptop')).toBeVisible()
})

test('with Alt and Shift it works in a field and over an open dialog, which stays', async ({
  page,
  keyPairs,
}) => {
  const { undo } = new DeleteDialog(page)
  await keyPairs.search.focus()
  await page.keyboard.press('m')
  await expect(keyPairs.search).toHaveValue('m')
  await page.keyboard.press('Alt+Shift+M')
  await expect(undo).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(keyPairs.search).toBeFocused()
  await keyPairs.search.fill('')

  await keyPairs.action('web-prod', 'Bind').click()
  const dialog = page.getByRole('dialog', { name: 'Bind SSH Key Pair' })
  const search = dialog.getByRole('searchbox')
  await search.focus()
  for (const back of ['Escape', 'm', 'Alt+Shift+M']) {
    await page.keyboard.press('Alt+Shift+M')
    await expect(undo).toBeFocused()
    await page.keyboard.press(back)
    await expect(search).toBeFocused()
  }
  await page.keyboard.press('Alt+Shift+M')
  await page.keyboard.press('Enter')
  await expect(keyPairs.status).toContainText('Key pair laptop is back.')
  await expect(dialog).toBeVisible()
  await expect(search).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a message stays while it has the focus, wherever the pointer goes', async ({
  page,
  keyPairs,
}) => {
  await page.clock.install()
  const { undo } = new DeleteDialog(page)
  await page.keyboard.press('m')
  await expect(undo).toBeFocused()
  await undo.hover()
  await page.mouse.move(0, 400)
  await page.clock.fastForward(60_000)
  await expect(undo).toBeFocused()
  await page.keyboard.press('Escape')
  await page.clock.fastForward(60_000)
  await expect(undo).toBeHidden()
  await expect(keyPairs.heading).toBeVisible()
})

/** Whether a message lies over a corner of the element. */
async function isCovered(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const corners = [
      [left + 1, top + 1],
      [right - 1, top + 1],
      [left + 1, bottom - 1],
      [right - 1, bottom - 1],
    ] as const
    return corners.some(([x, y]) => document.elementFromPoint(x, y)?.closest('.toast'))
  })
}

test('long messages leave a dialog its title, its cross and its buttons', async ({
  page,
  createDialog,
}) => {
  await createDialog.open('import')
  await createDialog.name.fill('-----BEGIN OPENSSH PRIVATE KEY-----')
  await expect(page.getByRole('alert').first()).toContainText('private key')
  for (const width of [1600, 1440, 1280, 1000]) {
    await page.setViewportSize({ width, height: 800 })
    const title = createDialog.dialog.getByText('Create SSH Key Pair', { exact: true })
    const cross = createDialog.dialog.getByRole('button', { name: 'Close' })
    for (const part of [title, cross, createDialog.ok, createDialog.cancel])
      expect(await isCovered(part), `${String(part)} at ${width}`).toBe(false)
  }
})

test('beside the scenario panel a message is as wide as elsewhere', async ({
  page,
  keyPairs,
  scenarioPanel,
}) => {
  await scenarioPanel.open()
  await expect(scenarioPanel.panel).toBeVisible()
  await keyPairs.tagFilter.click()
  await page.getByLabel('Tag key').fill('-----BEGIN OPENSSH PRIVATE KEY-----')
  await page.keyboard.press('Escape')
  const undo = page.getByRole('status').filter({ hasText: 'laptop' })
  for (const width of [900, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 })
    for (const shown of [undo, keyPairs.alert]) {
      await expect(shown).toBeInViewport({ ratio: 1 })
      const box = await shown.boundingBox()
      expect(box?.width, String(width)).toBeGreaterThan(box?.height ?? 0)
    }
  }
})

test('a message covers neither the quota nor a control of the page', async ({
  page,
  keyPairs,
  shell,
}) => {
  const { undo } = new DeleteDialog(page)
  await undo.focus()
  for (const width of [1600, 1280, 1000]) {
    await page.setViewportSize({ width, height: 800 })
    const parts = [keyPairs.quota, keyPairs.createButton, keyPairs.refresh, keyPairs.search]
    for (const part of [...parts, shell.language, shell.theme, shell.region]) {
      const covered = await isCovered(part)
      expect(covered, `${String(part)} at ${width}`).toBe(false)
    }
  }
})

test('a message that is closed leads back only to where its reader came from', async ({
  page,
  keyPairs,
}) => {
  const { undo } = new DeleteDialog(page)
  await keyPairs.refresh.focus()
  await page.keyboard.press('m')
  await expect(undo).toBeFocused()
  // A click beside it is no way back.
  await page.getByRole('banner').click()
  await expect(page.locator('body')).toBeFocused()
  await page.getByRole('button', { name: 'Close message' }).click()
  await expect(keyPairs.status).toHaveCount(0)
  await expect(keyPairs.heading).toBeFocused()
})

test('the key of messages is the browser’s own where there is none', async ({ page, keyPairs }) => {
  await page.evaluate(() =>
    addEventListener('keydown', ({ code, defaultPrevented }) => {
      if (code === 'KeyM') document.body.dataset['taken'] = String(defaultPrevented)
    }),
  )
  await page.keyboard.press('Alt+Shift+M')
  await expect(page.locator('body')).toHaveAttribute('data-taken', 'true')
  await page.getByRole('button', { name: 'Close message' }).click()
  await expect(keyPairs.status).toHaveCount(0)
  await page.keyboard.press('Alt+Shift+M')
  await expect(page.locator('body')).toHaveAttribute('data-taken', 'false')
})

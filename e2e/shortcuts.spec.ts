import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

test.beforeEach(async ({ keyPairs }) => {
  await keyPairs.open()
  await expect(keyPairs.link('laptop')).toBeVisible()
})

test.describe('shortcuts', () => {
  test('are listed under ?, and the list gives the focus back', async ({ page, keyPairs }) => {
    await keyPairs.refresh.focus()
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(list).toContainText('Create an SSH key pair')
    await expect(list).toContainText(/Scenario panel\s*Alt\+Shift\+S/)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(keyPairs.refresh).toBeFocused()
  })

  test('/ goes to the search, g to the regions, r refreshes, c creates', async ({
    page,
    keyPairs,
    server,
    shell,
  }) => {
    await page.keyboard.press('/')
    await expect(keyPairs.search).toBeFocused()
    await expect(keyPairs.search).toHaveValue('')
    await keyPairs.heading.click()
    await page.keyboard.press('g')
    await expect(shell.region).toBeFocused()
    await keyPairs.heading.click()
    await server.forgetCalls()
    await page.keyboard.press('r')
    await expect
      .poll(async () => (await server.calls()).map(({ action }) => action))
      .toContain('DescribeKeyPairs')
    await page.keyboard.press('c')
    await expect(page.getByRole('dialog', { name: 'Create SSH Key Pair' })).toBeVisible()
  })

  test('are silent while one types and while a dialog is open', async ({ page, keyPairs }) => {
    await keyPairs.search.focus()
    await page.keyboard.type('c?r')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(keyPairs.search).toHaveValue('c?r')
    await keyPairs.search.fill('')
    await keyPairs.action('laptop', 'Delete').click()
    await expect(page.getByRole('dialog', { name: 'Delete Key Pair' })).toBeVisible()
    await page.keyboard.press('?')
    await page.keyboard.press('c')
    await expect(page.getByRole('dialog')).toHaveCount(1)
  })

  test('of a single key can be switched off for good', async ({ page, keyPairs }) => {
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByRole('checkbox', { name: /Shortcuts of a single key/ }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await expect(keyPairs.link('laptop')).toBeVisible()
    await page.keyboard.press('c')
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible()
  })
})

/** Opens the palette and waits until its field hears what is typed. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(
    page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox'),
  ).toBeFocused()
}

test.describe('the command palette', () => {
  test('opens a key pair by its name', async ({ page }) => {
    await openPalette(page)
    await page.keyboard.type('stag')
    await expect(page.getByRole('option', { name: 'web-staging' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/pair\/web-staging/)
    await expect(page.getByRole('dialog', { name: 'web-staging' })).toBeVisible()
  })

  test('goes to a region by its id or its name in either language', async ({ page }) => {
    for (const [typed, region] of [
      ['cn-beijing', 'cn-beijing'],
      ['tokyo', 'ap-northeast-1'],
      ['杭州', 'cn-hangzhou'],
    ] as const) {
      await openPalette(page)
      await page.keyboard.type(typed)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/region/${region}$`))
    }
  })

  test('switches language and theme, walked by arrow keys', async ({ page }) => {
    await openPalette(page)
    const field = page.getByRole('combobox', { name: /Type a command/ })
    await field.fill('theme')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(
      'Theme: Dark',
    )
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await openPalette(page)
    await page.keyboard.type('语言 中文')
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  })

  test('opens the scenario panel, with the focus in it, and the copy deck', async ({ page }) => {
    await openPalette(page)
    await page.keyboard.type('scenario panel')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Scenario panel' })).toBeFocused()
    await openPalette(page)
    await page.keyboard.type('copy deck')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Copy deck' })).toBeVisible()
  })

  test('offers no scenario panel, nor its key, where the link hides it', async ({
    page,
    keyPairs,
  }) => {
    await keyPairs.open('cn-hangzhou', { panel: 'off' })
    await expect(keyPairs.link('laptop')).toBeVisible()
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(list).toContainText('Create an SSH key pair')
    await expect(list).not.toContainText('Scenario panel')
    await page.keyboard.press('Escape')
    await openPalette(page)
    await page.keyboard.type('scenario panel')
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toContainText(
      'Nothing matches',
    )
  })

  test('says when nothing matches, and when it cannot ask', async ({ page, server }) => {
    await openPalette(page)
    await page.keyboard.type('no such thing')
    const palette = page.getByRole('dialog', { name: 'Command palette' })
    await expect(palette).toContainText('Nothing matches')
    await server.set({ network: 'offline' })
    await page.keyboard.type('!')
    await expect(palette).toContainText('could not be searched')
  })
})

import type { Locator, Page } from '@playwright/test'
import { UNUSED_CLASSES } from '../build/antd/prune.ts'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'

// The built site has antd's styles as static sheets, without the rules for what the console never shows. Here every
// overlay opens, closes and opens again with its motion on: a sheet without the rules of motion would never let it go.

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

test.beforeEach(async ({ page }) => {
  await page.goto('keyPair/region/cn-hangzhou')
})

/** Classes on the page whose rules the build has left out. */
async function unstyledClasses(page: Page): Promise<string[]> {
  const classes = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('*')].flatMap((element) => [...element.classList])),
  ])
  return classes.filter((name) => UNUSED_CLASSES.some((unused) => unused.test(name)))
}

async function opensTwice(
  overlay: Locator,
  { open, close }: Record<'open' | 'close', () => Promise<void>>,
): Promise<void> {
  for (const time of ['first', 'second']) {
    await open()
    await expect(overlay, `${time} opening`).toBeVisible()
    expect(await unstyledClasses(overlay.page()), `${time} opening`).toEqual([])
    await close()
    await expect(overlay, `${time} closing`).toBeHidden()
  }
}

test('the create dialog opens, closes and opens again', async ({ page, keyPairs }) => {
  const { dialog, cancel } = new CreateDialog(page)
  await opensTwice(dialog, {
    open: () => keyPairs.createButton.click(),
    close: () => cancel.click(),
  })
})

test('the list of resource groups within the dialog does so too', async ({ page }) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await opensTwice(page.locator('.ant-select-dropdown').getByRole('option').first(), {
    open: () => create.resourceGroup.click(),
    close: () => page.keyboard.press('Escape'),
  })
  await expect(create.dialog).toBeVisible()
})

test('the details drawer does so too', async ({ page, keyPairs }) => {
  await opensTwice(page.getByRole('dialog'), {
    open: () => keyPairs.links.first().click(),
    close: () => page.keyboard.press('Escape'),
  })
})

test('the region selector does so too', async ({ page, shell }) => {
  await opensTwice(page.locator('.ant-select-dropdown').getByRole('option').first(), {
    open: () => shell.region.click(),
    close: () => page.keyboard.press('Escape'),
  })
})

test('the menus of language and theme do so too', async ({ page, shell }) => {
  for (const button of [shell.language, shell.theme])
    await opensTwice(page.getByRole('menu'), {
      open: () => button.click(),
      close: () => page.keyboard.press('Escape'),
    })
})

test('a change of theme reaches an open dialog without being drawn anew', async ({ page }) => {
  const { dialog } = new CreateDialog(page)
  await new CreateDialog(page).open('import')
  await expect(dialog).toBeVisible()
  const light = await dialog
    .getByRole('textbox')
    .first()
    .evaluate((field) => getComputedStyle(field).color)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  const field = dialog.getByRole('textbox').first()
  await expect(field).not.toHaveCSS('color', light)
})

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { TransferDialog } from './pages/TransferDialog'

const PUBLIC_KEY =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= vector-ecdsa'

function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

for (const width of [320, 375, 768, 1280, 1920, 3840]) {
  test(`the list and its dialogs fit a screen of ${width} pixels`, async ({ page, keyPairs }) => {
    await page.setViewportSize({ width, height: 800 })
    await keyPairs.open()
    await expect(keyPairs.link('laptop')).toBeVisible()
    expect(await overflow(page), 'list').toBe(0)
    await expect(keyPairs.createButton).toBeInViewport()

    await keyPairs.link('web-prod').click()
    const details = page.getByRole('dialog', { name: 'web-prod' })
    await expect(details.getByText(/^SHA256:/)).toBeVisible()
    expect(await overflow(page), 'details').toBe(0)
    expect((await details.boundingBox())?.width).toBeLessThanOrEqual(width)
    await page.keyboard.press('Escape')
    await expect(details).toBeHidden()

    await keyPairs.createButton.click()
    const create = new CreateDialog(page)
    await create.importKey.check()
    await expect(create.publicKey).toBeVisible()
    expect(await overflow(page), 'create').toBe(0)
    const box = await create.dialog.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
  })
}

for (const [width, height] of [
  [1280, 600],
  [375, 640],
] as const) {
  test(`a long dialog keeps its title and buttons in sight in a window of ${width} by ${height}`, async ({
    page,
    keyPairs,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('keyPair/region/cn-hangzhou/create?createType=import')
    const create = new CreateDialog(page)
    const title = create.dialog.getByText('Create SSH Key Pair')
    await expect(create.publicKey).toBeVisible()
    for (const part of [title, create.ok, create.cancel])
      await expect(part).toBeInViewport({ ratio: 1 })
    await create.dialog.getByRole('button', { name: 'Show as code' }).scrollIntoViewIfNeeded()
    for (const part of [title, create.ok, create.cancel])
      await expect(part).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await keyPairs.action('web-prod', 'Bind').click()
    const bind = page.getByRole('dialog', { name: 'Bind SSH Key Pair' })
    await expect(bind.getByRole('button', { name: 'Cancel' })).toBeInViewport({ ratio: 1 })
  })
}

for (const [width, height] of [
  [1440, 900],
  [375, 667],
] as const) {
  test(`what became of a call is in sight in a window of ${width} by ${height}`, async ({
    page,
    keyPairs,
  }) => {
    await page.setViewportSize({ width, height })
    const create = new CreateDialog(page)
    const faults = '&fault=ImportKeyPair:Throttling&fault=AttachKeyPair:Throttling'
    await create.open('import', 'cn-hangzhou', `&scenario=default${faults}`)
    await create.fill('number-1', PUBLIC_KEY)
    await create.ok.click()
    await expect(create.alert).toBeInViewport({ ratio: 1 })
    await create.cancel.click()
    await keyPairs.action('web-prod', 'Bind').click()
    const bind = new TransferDialog(page, 'Bind')
    await bind.choose('db-replica')
    await bind.ok.click()
    await expect(bind.dialog.getByRole('alert')).toBeInViewport({ ratio: 1 })
  })
}

for (const lang of ['en-US', 'zh-CN']) {
  test(`the filters share one row on a phone: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 720 })
    await page.goto(`keyPair/region/cn-hangzhou?lang=${lang}`)
    await expect(page.getByRole('link', { name: 'web-prod' })).toBeVisible()
    const tag = page.getByRole('button', { name: /^(Filter by Tag|标签筛选)$/ })
    const all = page.getByRole('button', { name: /^(All regions|全部地域)$/ })
    await expect(tag).toBeVisible()
    await expect(all).toBeVisible()
    expect((await all.boundingBox())?.y).toBe((await tag.boundingBox())?.y)
  })
}

test.describe('at a zoom of 200 %', () => {
  // What a browser makes of a window of 1280 by 800 that is zoomed to twice its size.
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })

  test('nothing is cut off, and all of a dialog can be reached', async ({ page, keyPairs }) => {
    await keyPairs.open()
    await expect(keyPairs.link('laptop')).toBeVisible()
    expect(await overflow(page)).toBe(0)
    await keyPairs.createButton.click()
    const create = new CreateDialog(page)
    await create.importKey.check()
    for (const control of [create.ok, create.cancel, create.name]) {
      await control.scrollIntoViewIfNeeded()
      await expect(control).toBeInViewport({ ratio: 1 })
    }
  })
})

test('prints the list without what can only be pressed', async ({ page, keyPairs, shell }) => {
  await keyPairs.open()
  await expect(keyPairs.link('laptop')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(keyPairs.heading).toBeVisible()
  await expect(keyPairs.link('on-call')).toBeVisible()
  const cut = await keyPairs.links.evaluateAll((links) =>
    links.filter((link) => link.scrollWidth > link.clientWidth).map((link) => link.textContent),
  )
  expect(cut, 'names that are cut off on paper').toEqual([])
  await expect(shell.navigation).toBeHidden()
  await expect(shell.region).toBeHidden()
  await expect(keyPairs.createButton).toBeHidden()
  await expect(keyPairs.select('laptop')).toBeHidden()
  await expect(keyPairs.action('laptop', 'Delete')).toBeHidden()
})

test.describe('with the colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

  test('buttons keep a border, and selected rows are marked', async ({ page, keyPairs, axe }) => {
    await keyPairs.open()
    await keyPairs.select('laptop').check()
    const border = await keyPairs.createButton.evaluate((button) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button)
      return { borderTopWidth, apart: borderTopColor !== backgroundColor }
    })
    expect(border).toEqual({ borderTopWidth: '1px', apart: true })
    const cell = await keyPairs.cell('laptop', 'Tags')
    await expect(cell).toHaveCSS('outline-style', 'solid')
    await expect(await keyPairs.cell('web-prod', 'Tags')).toHaveCSS('outline-style', 'none')
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus-visible')).toHaveCSS('outline-style', 'solid')
    expect(await axe()).toEqual([])
  })
})

for (const theme of ['light', 'dark']) {
  test(`more contrast, where the system asks for it: ${theme}`, async ({ page, keyPairs }) => {
    await page.emulateMedia({ contrast: 'more' })
    await keyPairs.open('cn-hangzhou', { theme })
    await expect(keyPairs.link('laptop')).toBeVisible()
    const [text, hint] = await page.evaluate(() => {
      const footer = document.querySelector('footer')
      return [document.body, footer].map((element) => element && getComputedStyle(element).color)
    })
    expect(hint).toBe(text)
  })
}

test.describe('moves only for those who want it', () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    test(reducedMotion, async ({ page, keyPairs }) => {
      await page.emulateMedia({ reducedMotion })
      await keyPairs.open('cn-hangzhou', { latency: '600000' })
      await expect(keyPairs.table).toHaveAttribute('aria-busy', 'true')
      const moving = await page.evaluate(() => document.getAnimations().length)
      if (reducedMotion === 'reduce') expect(moving).toBe(0)
      else expect(moving).toBeGreaterThan(0)
    })
  }
})

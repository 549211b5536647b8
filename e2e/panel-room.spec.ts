import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { focusIsSeen } from './focus-is-seen'

const LIST = 'keyPair/region/cn-hangzhou?scenario=default'

test.use({ viewport: { width: 1440, height: 900 } })

/** Presses the Tab key, and answers which of the stops were neither in the panel nor of the browser itself. */
async function stopsOutside(page: Page, count: number): Promise<string[]> {
  const outside: string[] = []
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body || focused.closest('.scenario-panel')) return ''
      return focused.outerHTML
    })
    if (found !== '') outside.push(found)
  }
  return outside
}

for (const [width, height] of [
  [320, 640],
  [640, 800],
] as const) {
  test(`where it covers the page, the panel keeps the focus: ${width} px`, async ({
    page,
    keyPairs,
    scenarioPanel,
    axe,
  }) => {
    await page.setViewportSize({ width, height })
    await keyPairs.open('cn-hangzhou', { scenario: 'default' })
    await expect(keyPairs.links.first()).toBeVisible()
    await page.keyboard.press('Alt+Shift+S')
    await expect(scenarioPanel.cover).toBeFocused()
    await expect(scenarioPanel.cover.getByRole('tab', { name: 'State' })).toBeVisible()
    expect(await stopsOutside(page, 50)).toEqual([])
    expect(await axe()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    // Messages stand over it, and can be closed.
    await scenarioPanel.cover.getByRole('button', { name: 'Keep this state' }).press('Enter')
    await page.getByRole('button', { name: 'Close message' }).press('Enter')
    await expect(page.getByRole('status')).toHaveCount(0)
    await scenarioPanel.cover.getByRole('button', { name: 'Copy link' }).focus()
    await page.keyboard.press('Escape')
    await expect(scenarioPanel.cover).toHaveCount(0)
    await expect(scenarioPanel.button).toBeFocused()
    await keyPairs.createButton.click()
    await expect(page.getByRole('dialog', { name: 'Create SSH Key Pair' })).toBeVisible()
  })
}

test('over an open dialog the panel can be worked with, and the dialog waits as it was', async ({
  page,
  createDialog,
  scenarioPanel,
}) => {
  const { panel } = scenarioPanel
  await createDialog.open('default', 'cn-hangzhou', '&scenario=default')
  await createDialog.name.fill('slow')
  await page.keyboard.press('Alt+Shift+S')
  await expect(panel).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('link', { name: 'State gallery' })).toBeFocused()
  const all = scenarioPanel.number('Every request takes')
  await all.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('40')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/latency=40/)
  await expect(all).toBeFocused()

  // The dialog keeps the Tab key to itself; the shortcut leads back to the panel.
  await createDialog.name.click()
  await page.keyboard.press('Alt+Shift+S')
  await expect(panel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(createDialog.name).toBeFocused()
  await expect(createDialog.name).toHaveValue('slow')
})

test('on a phone, too, the panel can be worked with over an open dialog', async ({
  page,
  createDialog,
  scenarioPanel,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await createDialog.open('default', 'cn-hangzhou', '&scenario=default')
  await createDialog.name.fill('slow')
  await page.keyboard.press('Alt+Shift+S')
  await expect(scenarioPanel.cover).toBeFocused()
  await expect(scenarioPanel.cover.getByRole('tab', { name: 'State' })).toBeVisible()
  expect(await stopsOutside(page, 50)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(scenarioPanel.cover).toHaveCount(0)
  await expect(createDialog.name).toBeFocused()
  await expect(createDialog.name).toHaveValue('slow')
})

test('a dialog that comes back under the panel stays out of reach until the panel closes', async ({
  page,
  keyPairs,
  createDialog,
  scenarioPanel,
}) => {
  const { cover } = scenarioPanel
  await page.setViewportSize({ width: 640, height: 800 })
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await keyPairs.createButton.click()
  await expect(createDialog.dialog).toBeVisible()
  for (const from of ['panel', 'nowhere']) {
    await page.goBack()
    await expect(createDialog.dialog).toHaveCount(0)
    await page.keyboard.press('Alt+Shift+S')
    const copy = cover.getByRole('button', { name: 'Copy link to this state' })
    await copy.focus()
    await page.goForward()
    await expect(createDialog.dialog).toHaveCount(1)
    await expect(copy).toBeFocused()
    // Messages beside it can be used: it does not pass for modal.
    await expect(cover).not.toHaveAttribute('aria-modal')
    if (from === 'panel') await page.keyboard.press('Escape')
    else {
      const escape = { key: 'Escape', bubbles: true, cancelable: true }
      await page.locator('body').dispatchEvent('keydown', escape)
    }
    await expect(cover).toHaveCount(0)
    await expect(createDialog.dialog).toBeVisible()
  }
  await createDialog.name.focus()
  await page.keyboard.press('Escape')
  await expect(createDialog.dialog).toHaveCount(0)
})

test('the focus goes into the panel when its window becomes so narrow that it covers the page', async ({
  page,
  keyPairs,
  scenarioPanel,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'default', panel: 'open' })
  const light = scenarioPanel.word('Theme', 'Light')
  await light.focus()
  await keyPairs.refresh.focus()
  await page.setViewportSize({ width: 640, height: 800 })
  await expect(scenarioPanel.cover.getByRole('radio', { name: 'Light' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(scenarioPanel.cover).toHaveCount(0)
})

test('the list of shortcuts gives way to the panel', async ({ page, keyPairs, scenarioPanel }) => {
  await keyPairs.open()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter')
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(shortcuts).toBeVisible()
  await page.keyboard.press('Alt+Shift+S')
  await expect(shortcuts).toBeHidden()
  await expect(scenarioPanel.panel).toBeFocused()
})

for (const width of [900, 1024, 1280]) {
  for (const lang of ['en-US', 'zh-CN']) {
    test(`nothing of the page lies under the panel: ${width} px, ${lang}`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${LIST}&panel=open&lang=${lang}`)
      await expect(page.getByRole('tab').first()).toBeVisible()
      await expect(page.getByRole('link', { name: 'web-prod' })).toBeVisible()
      await page.getByRole('heading', { level: 1 }).focus()
      const last = page.locator('.list-footer').getByRole('button').last()
      for (let stop = 0; stop < 120; stop += 1) {
        await page.keyboard.press('Tab')
        expect(await focusIsSeen(page), `stop ${stop}`).toBe(true)
        if (await page.evaluate(() => document.activeElement?.closest('.list-footer') !== null))
          break
      }
      await expect(last).toBeInViewport({ ratio: 1 })
      await page.goto(
        `keyPair/region/cn-hangzhou/pair/web-prod?scenario=default&panel=open&lang=${lang}`,
      )
      const drawer = page.getByRole('dialog')
      await expect(drawer).toBeVisible()
      await expect(page.getByRole('tab').first()).toBeVisible()
      const inner = await drawer.boundingBox()
      const outer = await page.getByRole('complementary').boundingBox()
      expect(inner?.x).toBeGreaterThanOrEqual(0)
      expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual(outer?.x ?? 0)
    })
  }
}

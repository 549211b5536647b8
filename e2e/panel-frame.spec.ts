import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const LIST = 'keyPair/region/cn-hangzhou?scenario=default'

test.use({ viewport: { width: 1440, height: 900 } })

/** Holds back the page of the next frame, until what is answered is called. */
async function holdFrame(page: Page): Promise<() => void> {
  let letStart: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letStart = resolve
  })
  // oxlint-disable-next-line eslint/no-restricted-properties -- a page is held up here, no answer is made up
  await page.route(/panel=off/, async (route) => {
    await held
    await route.continue()
  })
  return letStart
}

test('while a frame starts the panel has the focus, and then its choice again', async ({
  page,
  scenarioPanel,
}) => {
  const letStart = await holdFrame(page)
  await page.goto(`${LIST}&panel=open`)
  await scenarioPanel.word('Screen width in px', '375').press('Space')
  await expect(page.locator('iframe')).toBeVisible()
  await expect(scenarioPanel.panel).toBeFocused()
  letStart()
  await expect(scenarioPanel.word('Screen width in px', '375')).toBeFocused()
})

test('Escape closes the panel while a frame starts', async ({ page, scenarioPanel }) => {
  const letStart = await holdFrame(page)
  await page.goto(`${LIST}&panel=open`)
  await scenarioPanel.word('Screen width in px', '375').press('Space')
  await expect(page.locator('iframe')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(scenarioPanel.panel).toHaveCount(0)
  await expect(scenarioPanel.button).toBeFocused()
  letStart()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(scenarioPanel.button).toBeFocused()
})

test('Alt+Shift+S leads from a frame to the panel, and Escape back', async ({
  page,
  scenarioPanel,
}) => {
  await page.goto(`${LIST}&panel=open&screen=375`)
  const search = page.frameLocator('iframe').getByRole('searchbox')
  await search.focus()
  await page.keyboard.press('Alt+Shift+S')
  await expect(scenarioPanel.panel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(scenarioPanel.panel).toHaveCount(0)
  await page.keyboard.type('lap')
  await expect(search).toHaveValue('lap')
  // A panel that is closed opens, with the focus in it.
  await page.keyboard.press('Alt+Shift+S')
  await expect(scenarioPanel.panel).toBeFocused()
  await page.keyboard.press('Alt+Shift+S')
  await expect(scenarioPanel.panel).toHaveCount(0)
  await page.keyboard.type('top')
  await expect(search).toHaveValue('laptop')
})

test('a form that opens in a frame has the focus, but not behind a panel that covers it', async ({
  page,
  scenarioPanel,
}) => {
  const form = 'keyPair/region/cn-hangzhou/create?scenario=default&screen=375'
  const dialog = page.frameLocator('iframe').getByRole('dialog')
  const focused = dialog.locator(':focus')
  await page.goto(`${form}&panel=closed`)
  await expect(focused).toBeVisible()
  await page.setViewportSize({ width: 800, height: 800 })
  await page.goto(`${form}&panel=open`)
  await expect(dialog).toBeVisible()
  await expect(scenarioPanel.cover.getByRole('tab', { name: 'State' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(scenarioPanel.cover.locator(':focus')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(scenarioPanel.cover).toHaveCount(0)
})

test('the dialog of a link is there in a frame however soon its file is', async ({ page }) => {
  const dialog = page.frameLocator('iframe').getByRole('dialog')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  // The slower the page is drawn, the surer the file, which the browser has from the second visit on, comes meanwhile.
  for (let visit = 0; visit < 6; visit++) {
    await page.goto('keyPair/region/cn-hangzhou/create?scenario=default&screen=375&panel=closed')
    await expect(dialog).toBeVisible()
  }
})

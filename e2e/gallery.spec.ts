import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

test('shows states as live frames, filtered by state, language, theme and width', async ({
  page,
  axe,
}) => {
  await page.goto('gallery?show=one-pair')
  await expect(page.getByRole('heading', { level: 1, name: 'State gallery' })).toBeVisible()
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(1)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('1 key pair', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open One single key pair' })).toHaveAttribute(
    'href',
    '/keyPair/region/cn-hangzhou?scenario=one-pair&lang=en-US&theme=light',
  )
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('Both').click()
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText('Dark').click()
  await page.getByRole('radiogroup', { name: 'Width' }).getByText('375 px').click()
  await expect(cards).toHaveCount(2)
  await expect(page).toHaveURL(/languages=all&themes=dark&widths=375/)
  const chinese = page.frameLocator('iframe').nth(1)
  await expect(chinese.getByRole('heading', { level: 1, name: '密钥对' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find a state' }).fill('nothing of the kind')
  await expect(page.getByText('No state fits.')).toBeVisible()
  expect(await axe()).toEqual([])
})

test('a failing import shows its refusal: the form in the frame was filled and sent', async ({
  page,
}) => {
  const shown = {
    'import-fails-QuotaExceed.KeyPair': { text: 'QuotaExceed.KeyPair' },
    'import-fails-KeyPair.AlreadyExist': { field: 'SSH Key Pair Name' },
    'lost-answer': { text: 'NetworkError' },
  }
  for (const [state, { text, field }] of Object.entries<{ text?: string; field?: string }>(shown)) {
    await page.goto(`gallery?show=${state}`)
    const dialog = page.frameLocator('iframe').getByRole('dialog')
    if (text) {
      await expect(dialog.getByRole('alert')).toContainText(text)
      await expect(dialog.getByRole('alert')).toBeInViewport({ ratio: 0.99 })
    }
    if (field)
      await expect(dialog.getByRole('textbox', { name: field })).toHaveAttribute(
        'aria-invalid',
        'true',
      )
  }
  // The frame is alive: in the other language, on a small screen, all of them come to their answer.
  await page.goto('gallery?show=import-fails-&languages=zh-CN&widths=375')
  for (const card of await page.getByRole('article').all()) {
    await card.scrollIntoViewIfNeeded()
    const dialog = card.frameLocator('iframe').getByRole('dialog')
    await expect(dialog.locator('[role=alert], [aria-invalid=true]').first()).toBeVisible()
  }
})

test('its filters work by keyboard alone', async ({ page }) => {
  await page.goto('gallery?show=one-pair')
  const find = page.getByRole('searchbox', { name: 'Find a state' })
  await expect(find).toBeVisible()
  await find.focus()
  // A choice is one stop.
  await page.keyboard.press('Tab')
  const language = page.getByRole('radiogroup', { name: 'Language' })
  await expect(language.getByRole('radio', { name: 'English' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/languages=zh-CN/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/themes=dark/)
  await expect(
    page.frameLocator('iframe').getByRole('heading', { level: 1, name: '密钥对' }),
  ).toBeVisible()
})

test('frames leave the person’s language and theme alone', async ({ page, keyPairs }) => {
  await page.goto('gallery?show=one-pair&languages=zh-CN&themes=dark')
  await expect(
    page.frameLocator('iframe').getByRole('heading', { level: 1, name: '密钥对' }),
  ).toBeVisible()
  await keyPairs.open()
  await expect(keyPairs.heading).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('the copy deck lists every text; an edit shows at once and exports as a patch', async ({
  page,
  axe,
}) => {
  await page.goto('gallery/texts')
  await page.getByRole('searchbox', { name: 'Find a text' }).fill('list.title')
  const english = page.getByRole('textbox', { name: 'English: list.title' })
  await expect(english).toHaveValue('SSH Key Pairs')
  await expect(page.getByRole('textbox', { name: 'Chinese: list.title' })).toHaveValue('密钥对')
  expect(await axe()).toEqual([])
  await english.fill('My keys')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as patch' }).click()
  const patch = await readFile(await (await download).path(), 'utf8')
  expect(patch).toContain('+++ b/src/i18n/list/en.ts')
  expect(patch).toContain("+  title: 'My keys',")
  await page.getByRole('link', { name: 'Back to the console' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'My keys' })).toBeVisible()
})

test('edits stay in the tab when it is loaded again, until they are discarded', async ({
  page,
  context,
  keyPairs,
}) => {
  const own = page.getByRole('heading', { level: 1, name: 'My keys' })
  await page.goto('gallery/texts')
  await page.getByRole('searchbox', { name: 'Find a text' }).fill('list.title')
  await page.getByRole('textbox', { name: 'English: list.title' }).fill('My keys')
  await page.getByRole('link', { name: 'Back to the console' }).click()
  await expect(own).toBeVisible()
  await page.reload()
  await expect(own).toBeVisible()
  const other = await context.newPage()
  await other.goto('keyPair/region/cn-hangzhou')
  await expect(other.getByRole('heading', { level: 1, name: 'SSH Key Pairs' })).toBeVisible()

  await page.goto('gallery/texts')
  await expect(page.getByText('1 edit', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Discard edits' }).click()
  await keyPairs.open()
  await expect(keyPairs.heading).toBeVisible()
})

test('wrong placeholders are all named, and such a text is left out of the patch', async ({
  page,
  axe,
}) => {
  await page.goto('gallery/texts')
  const find = page.getByRole('searchbox', { name: 'Find a text' })
  await find.fill('list.quota.of')
  const quota = page.getByRole('textbox', { name: 'English: list.quota.of', exact: true })
  await expect(quota).toHaveValue('{used} of {limit}')
  await quota.fill('{cout} in all')
  await expect(quota).toHaveAttribute('aria-invalid', 'true')
  await expect(quota).toHaveAccessibleDescription(
    '{cout} is unknown. {used} and {limit} are missing.',
  )
  const exportButton = page.getByRole('button', { name: 'Export as patch' })
  await expect(exportButton).toBeDisabled()
  await find.fill('list.title')
  await page.getByRole('textbox', { name: 'English: list.title' }).fill('My keys')
  await expect(exportButton).toHaveAccessibleDescription(
    'Left out of the patch because of its placeholders: en-US list.quota.of',
  )
  expect(await axe()).toEqual([])
  const download = page.waitForEvent('download')
  await exportButton.click()
  const patch = await readFile(await (await download).path(), 'utf8')
  expect(patch).toContain("+  title: 'My keys',")
  expect(patch).not.toContain('{cout}')
})

test('a pseudo-language covers the whole page, right to left included', async ({ page }) => {
  await page.goto('gallery/texts')
  const heading = page.getByRole('heading', { level: 1 })
  const languages = page.getByRole('radiogroup')
  await languages.getByText('Accented letters', { exact: true }).click()
  await expect(heading).toHaveText('Çöpý ďéçķ')
  await page.getByRole('link', { name: 'Båçķ' }).click()
  await expect(heading).toHaveText('ŠŠĤ Ķéý Påîřš')
  await page.goBack()
  await languages.getByText('Řîğĥť ťö ĺéfť', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

for (const width of [560, 375, 320]) {
  test(`longer words fit a screen of ${width}`, async ({ page }) => {
    await page.goto('gallery/texts')
    await page.getByRole('radiogroup').getByText('Longer words', { exact: true }).click()
    await page.getByRole('link', { name: /^\[Båçķ/ }).click()
    await page.setViewportSize({ width, height: 900 })
    await expect(page.getByRole('table')).toHaveAttribute('aria-busy', 'false')
    const extent = await page.evaluate(() => document.scrollingElement?.scrollWidth)
    expect(extent).toBe(width)
  })
}

test('a filter of the link that makes no sense is named', async ({ page }) => {
  await page.goto('gallery?languages=fr-FR&show=empty-region')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('languages=fr-FR: use one of en-US, zh-CN, all.')
  await expect(notice).toContainText('Used instead: en-US.')
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await expect(notice).toBeHidden()
  // Another choice puts the link right: there is nothing left to name.
  const language = page.getByRole('radiogroup', { name: 'Language' })
  await language.getByText('简体中文').click()
  await expect(language.getByRole('radio', { name: '简体中文' })).toBeChecked()
  await expect(page).toHaveURL(/languages=zh-CN/)
  await expect(notice).toHaveCount(0)
})

import { expect, test } from './fixtures'

// What assistive technology is told: names, values and news that sighted people read off the page.

const KEY_LINE =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= vector-ecdsa'

test('each row is headed by the name of its key pair', async ({ keyPairs }) => {
  await keyPairs.open()
  const laptop = keyPairs.table.getByRole('rowheader', { name: 'laptop', exact: true })
  await expect(laptop.getByRole('link', { name: 'laptop' })).toBeVisible()
  await expect(keyPairs.table.getByRole('rowheader')).toHaveCount(9)
})

test('the title names the region, in the language of the page', async ({
  page,
  keyPairs,
  shell,
}) => {
  await keyPairs.open()
  await expect(page).toHaveTitle(/^SSH Key Pairs - China \(Hangzhou\) - /)
  await keyPairs.link('laptop').click()
  await expect(page).toHaveTitle(/^laptop - SSH Key Pairs - China \(Hangzhou\) - /)
  await page.keyboard.press('Escape')
  await expect(page).toHaveTitle(/^SSH Key Pairs - China \(Hangzhou\) - /)
  await shell.chooseRegion('Singapore')
  await expect(page).toHaveTitle(/^SSH Key Pairs - Singapore - /)
})

test('a change of page is said by its title, a dialog by its own name alone', async ({
  page,
  keyPairs,
  shell,
}) => {
  await keyPairs.open()
  const news = page.locator('body > #root > [aria-live=polite]')
  await keyPairs.link('laptop').click()
  await expect(page.getByRole('dialog', { name: 'laptop' })).toBeVisible()
  await page.keyboard.press('Escape')
  await keyPairs.createButton.click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(news).toHaveText('')
  await shell.chooseRegion('Singapore')
  await expect(news).toHaveText(/^SSH Key Pairs - Singapore - /)
})

test('what stands in the way of a deletion is said when it is known, and to who presses all the same', async ({
  keyPairs,
  deleteDialog,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'default', latency: 'DescribeInstances:400' })
  await keyPairs.action('web-prod', 'Delete').click()
  const news = deleteDialog.dialog.locator(':scope > [aria-live=polite], [aria-live=polite]').last()
  await expect(news).toHaveText(/cannot be deleted/)
  await news.evaluate((element) => {
    element.textContent = ''
  })
  await deleteDialog.delete.press('Enter')
  await expect(news).toHaveText(/cannot be deleted/)
})

test('a menu of choices says which one is in force', async ({ page, keyPairs, shell }) => {
  await keyPairs.open('cn-hangzhou', { theme: 'dark' })
  const current = page.getByRole('menuitem').and(page.locator('[aria-current=true]'))
  await shell.language.click()
  await expect(current).toHaveText('English')
  await page.keyboard.press('Escape')
  await shell.theme.click()
  await expect(current.filter({ visible: true })).toHaveText('Dark')
})

test('what is moved in a transfer is said, as is what it replaces', async ({
  keyPairs,
  bindDialog,
}) => {
  await keyPairs.open()
  await keyPairs.action('laptop', 'Bind').click()
  const news = bindDialog.dialog.locator('[aria-live=polite]')
  await expect(bindDialog.offered('web-01')).toBeVisible()
  const before = await news.count()
  await bindDialog.choose('web-01', 'db-replica')
  await expect(news.filter({ hasText: 'Selected 2: web-01, db-replica' })).toHaveCount(1)
  await expect(news.filter({ hasText: 'Replaces web-prod on web-01.' })).toHaveCount(1)
  await bindDialog.chosen('web-01').check()
  await bindDialog.back.click()
  await expect(news.filter({ hasText: 'Moved back: web-01' })).toHaveCount(1)
  // None of the regions came with its text: those would not be heard.
  expect(await news.count()).toBe(before)
})

test('Load more leads the focus to the first of the new instances', async ({
  page,
  keyPairs,
  server,
  bindDialog,
}) => {
  await keyPairs.open()
  await server.seed('many-instances')
  await keyPairs.table.getByRole('button', { name: 'Bind', exact: true }).first().click()
  const boxes = bindDialog.source.getByRole('checkbox')
  await expect(boxes).toHaveCount(100)
  await bindDialog.more.press('Enter')
  await expect(boxes).toHaveCount(200)
  const firstOfNew = await boxes.evaluateAll((all) =>
    all.findIndex((box, index) => index >= 100 && !box.matches(':disabled')),
  )
  await expect(boxes.nth(firstOfNew)).toBeFocused()
  await expect(page.locator(':focus')).toBeInViewport()
})

test('a list without anything to focus can be scrolled by keyboard, and has a name', async ({
  keyPairs,
  bindDialog,
}) => {
  await keyPairs.open()
  await keyPairs.action('laptop', 'Bind').click()
  const empty = bindDialog.dialog.getByRole('group', { name: 'Selected', exact: true })
  await expect(empty).toHaveAttribute('tabindex', '0')
  await bindDialog.dialog.getByRole('button', { name: 'Show as code' }).click()
  await bindDialog.choose('db-replica')
  await expect(bindDialog.dialog.getByRole('group', { name: 'CLI' })).toHaveAttribute(
    'tabindex',
    '0',
  )
})

test('that a text is a key, or could be made one, is said', async ({ createDialog }) => {
  await createDialog.open('import')
  const news = createDialog.dialog.locator('[aria-live=polite]')
  await expect(createDialog.publicKey).toBeVisible()
  const before = await news.count()
  await createDialog.publicKey.fill(`${KEY_LINE.slice(0, 60)}\n${KEY_LINE.slice(60)}`)
  await expect(news.filter({ hasText: 'A public key can be made of this text' })).toHaveCount(1)
  expect(await news.count()).toBe(before)
  await createDialog.convert.click()
  await expect(
    news.filter({ hasText: 'Public key recognised: ecdsa-sha2-nistp256, 256 bits' }),
  ).toHaveCount(1)
})

test('a tag filter without a key says so, at the field', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await keyPairs.tagFilter.click()
  const panel = page.getByRole('dialog', { name: 'Filter by Tag' })
  await panel.getByLabel('Tag value').fill('prod')
  await panel.getByRole('button', { name: 'Add filter' }).press('Enter')
  await expect(panel.getByLabel('Tag key')).toBeFocused()
  await expect(panel.getByLabel('Tag key')).toHaveAccessibleDescription(/./)
  await expect(panel.locator('[aria-live=polite]')).toHaveText(/./)
})

test('in Chinese no picture of a dialog has an English name', async ({ page }) => {
  for (const place of [
    'create?createType=import&',
    'pair/web-prod?',
    '?dialog=bind&pair=laptop&',
  ]) {
    await page.goto(`keyPair/region/cn-hangzhou/${place}lang=zh-CN`)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('button').first()).toBeVisible()
    await expect(dialog.getByRole('img', { name: /[a-z]/ })).toHaveCount(0)
  }
})

import { expect, test } from './fixtures'
import { focusIsSeen } from './focus-is-seen'

for (const key of ['Enter', ' ']) {
  test(`an entry of a menu opens its dialog each time it is chosen by ${key === ' ' ? 'Space' : key}`, async ({
    page,
    keyPairs,
  }) => {
    await keyPairs.open()
    const button = keyPairs.action('laptop', 'More actions')
    const dialog = page.getByRole('dialog', { name: 'Edit Tags' })
    for (let time = 0; time < 2; time += 1) {
      await button.press('Enter')
      await expect(page.getByRole('menuitem', { name: 'Edit Tags' })).toBeFocused()
      await page.keyboard.press(key)
      await expect(dialog.getByRole('button', { name: 'Add Tag' })).toBeFocused()
      await expect(button).toHaveAttribute('aria-expanded', 'false')
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(button).toBeFocused()
    }
  })
}

test('Unbind first leaves the focus within the dialog', async ({ keyPairs, deleteDialog }) => {
  await keyPairs.open()
  await keyPairs.action('jenkins-ci', 'Delete').click()
  await deleteDialog.dialog.getByRole('button', { name: 'Unbind first' }).press('Enter')
  await expect(deleteDialog.dialog.getByRole('status')).toBeVisible()
  await expect(deleteDialog.dialog.locator(':focus')).toHaveCount(1)
})

test('a deletion that succeeds raises no alert on its way', async ({
  page,
  keyPairs,
  deleteDialog,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'default', latency: 'DescribeKeyPairs:400' })
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => {
      for (const alert of document.querySelectorAll('[role=alert]'))
        said.push(alert.textContent ?? '')
    }).observe(document.body, { childList: true, subtree: true })
  })
  await keyPairs.action('laptop', 'Delete').click()
  await deleteDialog.dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(keyPairs.status).toContainText('laptop')
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([])
})

test('a pressed message leaves the focus where it was before', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await keyPairs.action('laptop', 'Delete').click()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(keyPairs.row('laptop')).toBeVisible()
  await expect(page.locator('body')).not.toBeFocused()
})

test('what takes the focus comes out from under the top bar', async ({ page, keyPairs }) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await keyPairs.open('cn-hangzhou', { scenario: 'quota-full', pageSize: '20' })
  await keyPairs.link('web-prod').focus()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Shift+Tab')
    expect(await focusIsSeen(page), `stop ${stop}`).toBe(true)
  }
})

test('what takes the focus comes out from under the column of names', async ({
  page,
  keyPairs,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await keyPairs.open()
  await keyPairs.link('web-prod').focus()
  for (let stop = 0; stop < 7; stop += 1) {
    await page.keyboard.press('Tab')
    expect(await focusIsSeen(page), `stop ${stop}`).toBe(true)
  }
})

test('a panel closes when the focus leaves it', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await page.getByRole('button', { name: '3 instances bound to web-prod' }).press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  for (let stop = 0; stop < 12 && (await panel.count()) > 0; stop += 1)
    await page.keyboard.press('Tab')
  await expect(panel).toHaveCount(0)
  await expect(page.locator('body')).not.toBeFocused()
})

test('a name that is suggested and taken has the focus', async ({ createDialog }) => {
  await createDialog.open('import')
  await createDialog.publicKey.fill(
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= my-laptop',
  )
  await createDialog.dialog.getByRole('button', { name: 'Use the name my-laptop' }).press('Enter')
  await expect(createDialog.name).toHaveValue('my-laptop')
  await expect(createDialog.name).toBeFocused()
})

test('the gallery’s frames take no focus', async ({ page }) => {
  await page.goto('gallery?show=create')
  const find = page.getByRole('searchbox', { name: 'Find a state' })
  await find.focus()
  const dialog = page.frameLocator('iframe').first().getByRole('dialog')
  await expect(dialog).toBeVisible()
  await expect(find).toBeFocused()

  // Nor are they stops of the Tab key.
  await page.goto('gallery?show=storage')
  const open = page.getByRole('link', { name: /^Open / })
  await expect(page.frameLocator('iframe').nth(1).getByRole('table')).toBeVisible()
  await open.first().focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(open.nth(1)).toBeFocused()
})

test('after a deletion the focus is on the key pair that came into the place', async ({
  page,
  keyPairs,
  deleteDialog,
}) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await keyPairs.open('cn-hangzhou', { sort: 'name' })
  await expect(keyPairs.links).toHaveCount(9)
  const names = await keyPairs.links.allInnerTexts()
  const [free = '', next = ''] = names.slice(names.indexOf('laptop'))
  await keyPairs.action(free, 'Delete').press('Enter')
  // A key does not wait, as a click would, until it is known what is bound.
  await expect(deleteDialog.delete).toBeEnabled()
  await deleteDialog.delete.press('Enter')
  await expect(keyPairs.link(free)).toHaveCount(0)
  await expect(keyPairs.link(next)).toBeFocused()
  expect(await focusIsSeen(page)).toBe(true)
})

test('the number of rows a page keeps its field in sight, however many come', async ({
  page,
  keyPairs,
}) => {
  await page.setViewportSize({ width: 375, height: 720 })
  await keyPairs.open('cn-hangzhou', { scenario: 'large' })
  await expect(keyPairs.links).toHaveCount(10)
  const size = page.getByRole('combobox', { name: 'Items per page' })
  await size.focus()
  await page.keyboard.press('ArrowDown')
  await expect(keyPairs.links).toHaveCount(20)
  await expect(size).toBeFocused()
  await expect(size).toBeInViewport({ ratio: 1 })
})

test('the list of regions fits a phone', async ({ page, keyPairs, shell }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await keyPairs.open()
  await shell.region.click()
  await expect(shell.regionOptions.first()).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320)
})

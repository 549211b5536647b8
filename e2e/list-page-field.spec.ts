import { expect, test } from './fixtures'

const FULL = { scenario: 'quota-full' }

test('Enter goes to the page whose number is typed, and to the last where there are fewer', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', FULL)
  const field = keyPairs.pageField
  await field.fill('37')
  await field.press('Enter')
  await expect(page).toHaveURL(/page=37$/)
  await expect(keyPairs.table).toHaveAttribute('aria-busy', 'false')
  await expect(field).toBeFocused()
  await field.fill('9999')
  await field.press('Enter')
  await expect(page).toHaveURL(/page=50$/)
  await expect(field).toHaveValue('50')

  // What is no number of a page changes nothing, and the field says again where we are.
  for (const typed of ['x', '0']) {
    await field.fill(typed)
    await expect(field).toHaveValue(typed === 'x' ? '' : '0')
    await field.press('Enter')
    await expect(field).toHaveValue('50')
  }
  await expect(page).toHaveURL(/page=50$/)
  await page.goBack()
  await expect(field).toHaveValue('37')
})

test('a page number that is left without Enter leads nowhere', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', FULL)
  const field = keyPairs.pageField
  const first = await keyPairs.links.first().textContent()
  await field.fill('5')
  await field.press('Tab')
  await expect(field).toHaveValue('1')

  // What takes the focus away by a click is pressed all the same.
  await field.fill('2')
  await keyPairs.action(first ?? '', 'Delete').click()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(field).toHaveValue('1')
  await expect(keyPairs.links.first()).toHaveText(first ?? '')

  await field.fill('7')
  await keyPairs.nextPage.click()
  await expect(page).toHaveURL(/page=2$/)
  await expect(field).toHaveValue('2')
  await page.goBack()
  await expect(field).toHaveValue('1')
  await expect(keyPairs.links.first()).toHaveText(first ?? '')
})

test('Escape takes back a page number that is typed, and nothing else with it', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', FULL)
  // What it would close otherwise hears it at the window, and leaves a key alone that is used up.
  const used = await page.evaluateHandle(() => {
    const escapes: boolean[] = []
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape') escapes.push(event.defaultPrevented)
    })
    return escapes
  })
  const field = keyPairs.pageField
  await field.fill('5')
  await field.press('Escape')
  await expect(field).toHaveValue('1')
  await field.press('Escape')
  expect(await used.jsonValue()).toEqual([true, false])
  await field.press('Tab')
  await expect(field).toHaveValue('1')
  await expect(page).not.toHaveURL(/page=/)
})

test('a page that comes from elsewhere takes the place of a number that is typed', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', FULL)
  const field = keyPairs.pageField
  await field.fill('2')
  await field.press('Enter')
  await expect(page).toHaveURL(/page=2$/)
  await field.fill('20')
  await page.goBack()
  await expect(field).toHaveValue('1')
  await expect(field).toBeFocused()
})

test('as long as nobody knows how many pages there are, none is said and none is gone to', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', { page: '7', latency: 'DescribeKeyPairs:600000' })
  const field = keyPairs.pageField
  await expect(field).toHaveValue('7')
  await expect(field).toHaveAccessibleName('Page')
  await expect(keyPairs.pagination).not.toContainText('of')
  await expect(keyPairs.nextPage).toBeDisabled()
  await field.fill('3')
  await field.press('Enter')
  await expect(field).toHaveValue('3')
  await field.press('Escape')
  await expect(field).toHaveValue('7')
  await expect(page).toHaveURL(/page=7/)
})

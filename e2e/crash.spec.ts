import { expect, test } from './fixtures'

test.describe('where a part of the page cannot be fetched', () => {
  test.use({ expectedErrors: [/DetailsDrawer|ERR_FAILED|dynamically imported/] })

  test('a page says so, has the focus, and leads on', async ({ page, keyPairs }) => {
    // oxlint-disable-next-line no-restricted-properties -- a file of the page, no call
    await page.route(/DetailsDrawer/, (route) => route.abort())
    await keyPairs.open()
    await keyPairs.link('laptop').press('Enter')
    const crash = page.getByRole('alert').filter({ hasText: 'Something went wrong' })
    await expect(crash).toBeFocused()
    await expect(page).toHaveTitle(/^Something went wrong in this page - /)
    await page.unroute(/DetailsDrawer/)
    await crash.getByRole('button', { name: 'Reload' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'laptop' })).toBeVisible()
  })
})

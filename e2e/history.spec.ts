import { expect, test } from './fixtures'

test('back and forward walk through the regions', async ({ page, keyPairs, shell }) => {
  await keyPairs.open('cn-hangzhou')
  await shell.chooseRegion('China (Shanghai)')
  await expect(page).toHaveURL(/cn-shanghai$/)
  await page.goBack()
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await expect(keyPairs.heading).toBeVisible()
  await page.goForward()
  await expect(page).toHaveURL(/cn-shanghai$/)
})

test('back closes the open dialog, forward opens it again', async ({ page, keyPairs }) => {
  const dialog = page.getByRole('dialog', { name: 'Create SSH Key Pair' })
  await keyPairs.open('cn-hangzhou', { sort: 'name' })
  await keyPairs.createButton.click()
  await expect(dialog).toBeVisible()
  await expect(page).toHaveURL(/\/create\?/)
  await page.goBack()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/cn-hangzhou\?sort=name$/)
  await page.goForward()
  await expect(dialog).toBeVisible()
})

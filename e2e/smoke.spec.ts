import { expect, test } from './fixtures'

test('the start page leads to the list of the last used region', async ({
  page,
  keyPairs,
  shell,
}) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/keyPair\/region\/cn-hangzhou$/)
  await expect(keyPairs.heading).toBeVisible()
  await expect(keyPairs.table).toBeVisible()

  await shell.chooseRegion('China (Beijing)', 'cn-beijing')
  await expect(page).toHaveURL(/\/keyPair\/region\/cn-beijing$/)
  await page.goto('/')
  await expect(page).toHaveURL(/\/keyPair\/region\/cn-beijing$/)
})

test('the navigation names the page that is open', async ({ keyPairs, shell }) => {
  await keyPairs.open()
  await expect(shell.navigation.getByRole('link', { name: 'SSH Key Pairs' })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

test('language and theme are remembered, and a link can carry them', async ({
  page,
  keyPairs,
  shell,
}) => {
  await keyPairs.open()
  await shell.chooseTheme('Dark')
  await shell.chooseLanguage('简体中文')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await keyPairs.open('cn-hangzhou', { lang: 'en-US', theme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(keyPairs.heading).toBeVisible()
})

for (const address of [
  '/no/such/page',
  '/keyPair/region/mars-1',
  '/keyPair/region/cn-hangzhou/nothing',
]) {
  test(`${address} gives a helpful page inside the shell`, async ({ page, shell, axe }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(shell.navigation).toBeVisible()
    await expect(page.getByRole('main').getByRole('link')).not.toHaveCount(0)
    expect(await axe()).toEqual([])
  })
}

test('back and forward walk through the regions', async ({ page, keyPairs, shell }) => {
  await keyPairs.open('cn-hangzhou')
  await shell.chooseRegion('China (Shanghai)', 'Shanghai')
  await expect(page).toHaveURL(/cn-shanghai$/)
  await page.goBack()
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await expect(keyPairs.table).toBeVisible()
  await page.goForward()
  await expect(page).toHaveURL(/cn-shanghai$/)
})

test.describe('the backend behind the page', () => {
  test('is controlled from the page', async ({ keyPairs, server }) => {
    await keyPairs.open()
    await server.seed('empty')
    await expect(keyPairs.table.getByRole('checkbox')).toHaveCount(0)
    expect((await server.status()).seed).toBe('empty')
  })
})

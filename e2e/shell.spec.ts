import { expect, test } from './fixtures'

test.describe('region selector', () => {
  test('opens the first time in Hangzhou, later in the region used last', async ({
    page,
    shell,
    keyPairs,
  }) => {
    await page.goto('.')
    await expect(page).toHaveURL(/\/keyPair\/region\/cn-hangzhou$/)
    await shell.chooseRegion('Singapore')
    await expect(page).toHaveURL(/\/keyPair\/region\/ap-southeast-1$/)
    // The address comes first, then the region's list.
    await expect(keyPairs.link('web-prod-sg')).toBeVisible()
    await page.goto('.')
    await expect(page).toHaveURL(/\/keyPair\/region\/ap-southeast-1$/)
  })

  test('finds a region by id, city and name in both languages', async ({ keyPairs, shell }) => {
    await keyPairs.open()
    await shell.region.click()
    for (const [typed, name] of [
      ['eu-central', 'Germany (Frankfurt)'],
      ['frankfurt', 'Germany (Frankfurt)'],
      ['法兰克福', 'Germany (Frankfurt)'],
      ['uae', 'UAE (Dubai)'],
    ] as const) {
      await shell.region.fill(typed)
      await expect(shell.regionOption(name)).toBeVisible()
      await expect(shell.regionOptions).toHaveCount(1)
    }
  })

  test('groups all regions and puts the recent ones on top, each once', async ({
    page,
    keyPairs,
    shell,
  }) => {
    await keyPairs.open()
    await shell.chooseRegion('Japan (Tokyo)')
    await shell.region.click()
    await expect(shell.regionOptions).toHaveCount(30)
    for (const group of ['Recently used', 'Asia Pacific - China', 'Middle East']) {
      await expect(page.getByText(group, { exact: true })).toBeVisible()
    }
    await expect(shell.regionOptions.first()).toHaveAccessibleName('China (Hangzhou)')
  })

  test('opens at the first click, however early', async ({ page, keyPairs, shell }) => {
    for (const lang of ['zh-CN', 'en-US', 'zh-CN']) {
      await keyPairs.open('cn-hangzhou', { lang })
      await page.getByRole('combobox').first().click()
      await expect(shell.regionOptions.first()).toBeVisible()
    }
  })

  test('takes what is filled in before it was ever opened', async ({ page, keyPairs, shell }) => {
    await keyPairs.open()
    await shell.region.fill('mexico')
    await expect(shell.regionOptions).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/keyPair\/region\/na-south-1$/)
  })

  test('works by keyboard alone', async ({ page, keyPairs, shell }) => {
    await keyPairs.open()
    await shell.region.focus()
    await expect(shell.region).toBeEditable()
    await page.keyboard.type('mexico')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/keyPair\/region\/na-south-1$/)
  })
})

test.describe('language and theme', () => {
  test('switch at once and are remembered', async ({ page, keyPairs, shell }) => {
    await keyPairs.open()
    await shell.chooseTheme('Dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await shell.chooseLanguage('简体中文')
    await expect(page.getByRole('heading', { level: 1, name: '密钥对' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: '密钥对' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  test('follow a link, which goes on naming what is chosen', async ({ page, keyPairs, shell }) => {
    await keyPairs.open('cn-hangzhou', { lang: 'zh-CN', theme: 'dark' })
    await expect(page.getByRole('heading', { level: 1, name: '密钥对' })).toBeVisible()
    await page.getByRole('button', { name: '语言' }).click()
    await page.getByRole('menuitem', { name: 'English' }).click()
    await expect(keyPairs.heading).toBeVisible()
    await expect(page).toHaveURL(/lang=en-US&theme=dark/)
    await shell.chooseRegion('Singapore')
    await expect(page).toHaveURL(/ap-southeast-1\?lang=en-US&theme=dark/)
  })

  test('the system theme follows the system', async ({ page, keyPairs }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await keyPairs.open()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  })
})

test.describe('navigation', () => {
  test('marks the current page within its group', async ({ keyPairs, shell }) => {
    await keyPairs.open()
    const group = shell.navigation.getByRole('group', { name: 'Network & Security' })
    await expect(group.getByRole('link', { name: 'SSH Key Pairs' })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })

  test('says of every other entry that it is not part of the sandbox', async ({
    page,
    keyPairs,
    shell,
  }) => {
    await keyPairs.open()
    await expect(keyPairs.heading).toBeVisible()
    const names = await shell.navigation.getByRole('link').allTextContents()
    expect(names.length).toBeGreaterThan(10)
    for (const name of names.filter((text) => text !== 'SSH Key Pairs')) {
      await shell.navigation.getByRole('link', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        `${name} is not part of this sandbox`,
      )
    }
    await page.getByRole('link', { name: 'Go to SSH Key Pairs' }).click()
    await expect(keyPairs.heading).toBeVisible()
  })

  test('stands behind a button on a narrow screen', async ({ page, keyPairs, shell, axe }) => {
    await page.setViewportSize({ width: 375, height: 700 })
    await keyPairs.open()
    await expect(shell.navigation).toBeHidden()
    await page.getByRole('button', { name: 'Open navigation' }).click()
    await expect(shell.navigation.getByRole('link', { name: 'SSH Key Pairs' })).toBeVisible()
    expect(await axe()).toEqual([])
    await page.keyboard.press('Escape')
    await expect(shell.navigation).toBeHidden()
    await expect(page.getByRole('button', { name: 'Open navigation' })).toBeFocused()
  })
})

test.describe('addresses that lead nowhere', () => {
  test('an unknown path gets a page in the shell', async ({ page, shell, axe }) => {
    await page.goto('no/such/page')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
    await expect(shell.navigation).toBeVisible()
    expect(await axe()).toEqual([])
  })

  test('an unknown region names itself and offers a known one', async ({
    page,
    keyPairs,
    shell,
  }) => {
    await keyPairs.open('cn-atlantis')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unknown region')
    await expect(page.getByRole('main').getByText('cn-atlantis')).toBeVisible()
    await expect(shell.navigation).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'China (Hangzhou)' }).click()
    await expect(keyPairs.heading).toBeVisible()
  })
})

for (const lang of ['en-US', 'zh-CN']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing on the list, ${lang}, ${theme}`, async ({ page, keyPairs, axe }) => {
      await keyPairs.open('cn-hangzhou', { lang, theme })
      await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible()
      expect(await axe()).toEqual([])
    })
  }
}

test('the footer says that this is an independent sandbox', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await expect(page.getByRole('contentinfo')).toContainText('independent sandbox')
})

test('a change of page is announced, and the skip link leads to the content', async ({
  page,
  keyPairs,
  shell,
}) => {
  await keyPairs.open()
  await expect(keyPairs.link('laptop')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await shell.navigation.getByRole('link', { name: 'Disks' }).click()
  await expect(page).toHaveTitle(/Disks is not part of this sandbox/)
  await expect(page.locator('[aria-live="polite"]').first()).toHaveText(/Disks is not part/)
})

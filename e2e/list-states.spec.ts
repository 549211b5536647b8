import { expect, test } from './fixtures'

test('an empty region offers the regions that have key pairs', async ({ page, keyPairs }) => {
  await keyPairs.open('eu-west-1')
  const text = 'You have no key pair in the selected region UK (London)'
  await expect(page.getByText(text)).toBeVisible()
  await expect(keyPairs.table.getByRole('checkbox')).toHaveCount(0)
  await expect(keyPairs.clearFilters).toHaveCount(0)
  await page.getByRole('link', { name: 'import the public key you already use' }).click()
  await expect(page).toHaveURL(/eu-west-1\/create\?createType=import$/)
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Public Key' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('main').getByRole('link', { name: 'US (Silicon Valley)' }).click()
  await expect(page).toHaveURL(/us-west-1$/)
  await expect(keyPairs.link('edge-us')).toBeVisible()
})

test('at the quota the create button says why it is off; near it, a hint', async ({
  page,
  keyPairs,
  server,
}) => {
  await keyPairs.open()
  await server.seed('quota-499')
  await expect(page.getByText('Only 1 more key pair fits into this region.')).toBeVisible()
  await expect(keyPairs.createButton).toBeEnabled()
  await server.seed('quota-full')
  await expect(keyPairs.quota).toHaveAttribute('aria-valuenow', '500')
  await expect(keyPairs.createButton).toBeDisabled()
  await expect(keyPairs.createButton).toHaveAccessibleDescription(/quota of 500 .* used up/)
  await keyPairs.createButton.press('Enter')
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await keyPairs.search.fill('no-such-name')
  await expect(keyPairs.clearFilters).toBeVisible()
  await expect(keyPairs.createButton).toBeDisabled()
})

for (const width of [320, 375, 1024, 1280]) {
  test(`a quota near its end or used up moves nothing on a screen of ${width}`, async ({
    page,
    keyPairs,
  }) => {
    await page.setViewportSize({ width, height: 720 })
    const tops: (number | undefined)[] = []
    for (const scenario of ['default', 'quota-499', 'quota-full']) {
      await keyPairs.open('cn-hangzhou', { scenario })
      await expect(keyPairs.links.first()).toBeVisible()
      tops.push((await keyPairs.createButton.boundingBox())?.y)
    }
    expect(tops).toEqual([tops[0], tops[0], tops[0]])
    await expect(page.getByText(width < 1280 ? /^Quota full/ : /^The quota/).first()).toBeVisible()
  })
}

test('the create button opens the dialog by Enter and by Space', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', { sort: 'name' })
  for (const key of ['Enter', 'Space']) {
    await keyPairs.createButton.press(key)
    const dialog = page.getByRole('dialog', { name: 'Create SSH Key Pair' })
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(/cn-hangzhou\?sort=name$/)
    await expect(keyPairs.createButton).toBeFocused()
  }
})

test('a failed list says what happened, and Retry brings it', async ({
  page,
  keyPairs,
  server,
}) => {
  await keyPairs.open('cn-beijing')
  await expect(keyPairs.link('laptop')).toBeVisible()
  // The first fault meets the list on screen, which is asked for anew when the settings change; the second meets the sort.
  const when = { kind: 'next', times: 2 } as const
  await server.set({ faults: [{ action: 'DescribeKeyPairs', code: 'InternalError', when }] })
  await expect(keyPairs.alert).toContainText('Not up to date')
  await keyPairs.sortBy('Name')
  await expect(keyPairs.link('laptop')).toHaveCount(0)
  await expect(keyPairs.alert).toContainText('The key pairs could not be loaded')
  await expect(keyPairs.alert).toContainText('InternalError')
  await expect(keyPairs.alert).toContainText(/[0-9A-F]{8}-[0-9A-F]{4}/)
  await keyPairs.retry.click()
  await expect(keyPairs.link('laptop')).toBeVisible()
  await expect(keyPairs.alert).toHaveCount(0)
  await expect(page).toHaveURL(/sort=name$/)
  await expect(keyPairs.heading).toBeFocused()
})

test('what cannot be brought up to date stays, and says how old it is', async ({
  keyPairs,
  server,
}) => {
  await keyPairs.open()
  await expect(keyPairs.links).toHaveCount(9)
  await server.set({ network: 'offline' })
  await expect(keyPairs.alert).toContainText('No connection to the service')
  await expect(keyPairs.alert).toContainText('Not up to date')
  await expect(keyPairs.links).toHaveCount(9)
  await server.set({ network: 'online' })
  await expect(keyPairs.alert).toHaveCount(0)
})

test('a forbidden list names the permission', async ({ page, keyPairs, server }) => {
  await keyPairs.open()
  await expect(keyPairs.links).toHaveCount(9)
  await server.set({ permission: 'none' })
  await keyPairs.search.fill('web')
  await expect(keyPairs.alert).toContainText('You are not allowed to see the key pairs')
  await expect(keyPairs.alert).toContainText('ecs:DescribeKeyPairs')
  await expect(page.getByText('Forbidden.RAM')).toBeVisible()
})

test('a slow first answer is awaited in rows of the same size', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', { latency: '1500' })
  await expect(keyPairs.table).toHaveAttribute('aria-busy', 'true')
  const head = await keyPairs.head('Name').boundingBox()
  const height = await keyPairs.table
    .locator('tbody tr')
    .first()
    .evaluate((row) => row.getBoundingClientRect().height)
  await expect(keyPairs.links).toHaveCount(9)
  expect(await keyPairs.head('Name').boundingBox()).toEqual(head)
  expect((await keyPairs.row('laptop').boundingBox())?.height).toBe(height)
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('a change made in another tab shows by itself', async ({ context, page, keyPairs }) => {
  await keyPairs.open()
  await expect(keyPairs.links).toHaveCount(9)
  const other = await context.newPage()
  await other.goto('keyPair/region/cn-hangzhou')
  await other.getByRole('row', { name: 'on-call' }).getByRole('button', { name: 'Delete' }).click()
  await other
    .getByRole('dialog', { name: 'Delete Key Pair' })
    .getByRole('button', { name: 'Delete' })
    .click()
  await page.bringToFront()
  await expect(keyPairs.link('on-call')).toHaveCount(0)
})

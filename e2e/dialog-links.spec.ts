import { expect, test } from './fixtures'
import { DetailsDrawer } from './pages/DetailsDrawer'

const DIALOGS = {
  bind: 'Bind SSH Key Pair',
  unbind: 'Unbind SSH Key Pair',
  delete: 'Delete Key Pair',
  tags: 'Edit Tags',
  group: 'Change Resource Group',
}

for (const [dialog, name] of Object.entries(DIALOGS)) {
  test(`a link opens the dialog ${dialog}, closing it leaves the list as the link has it`, async ({
    page,
    keyPairs,
  }) => {
    await keyPairs.open('cn-hangzhou', { sort: 'name', dialog, pair: 'web-prod' })
    const opened = page.getByRole('dialog', { name })
    await expect(opened).toContainText('web-prod')
    await page.keyboard.press('Escape')
    await expect(opened).toBeHidden()
    await expect(page).toHaveURL(/cn-hangzhou\?sort=name$/)
    await expect(keyPairs.heading).toBeFocused()
  })
}

test('the dialog of a link comes once, however late its data', async ({ page, keyPairs }) => {
  await page.addInitScript(() => {
    const seen = new Set<Element>()
    Object.assign(window, { seen })
    new MutationObserver(() => {
      for (const dialog of document.querySelectorAll('[role=dialog]')) seen.add(dialog)
    }).observe(document, { childList: true, subtree: true })
  })
  for (const dialog of ['tags', 'group']) {
    const latency = 'DescribeKeyPairs:300'
    await keyPairs.open('cn-hangzhou', { dialog, pair: 'web-prod', latency })
    const name = dialog === 'tags' ? 'Tag key 1' : 'Resource Group'
    await expect(page.getByRole('dialog').getByLabel(name)).toBeFocused()
    expect(await page.evaluate(() => (Reflect.get(window, 'seen') as Set<Element>).size)).toBe(1)
  }
})

test('a dialog opens with the focus on its first field, or on the button that changes nothing', async ({
  page,
  keyPairs,
}) => {
  async function dialogOf(dialog: keyof typeof DIALOGS, pair = 'web-prod') {
    await keyPairs.open('cn-hangzhou', { dialog, pair })
    return page.getByRole('dialog', { name: DIALOGS[dialog] })
  }
  const search = { name: 'Search by instance name or ID' }
  await expect((await dialogOf('bind')).getByRole('searchbox', search)).toBeFocused()
  await expect((await dialogOf('unbind')).getByRole('searchbox', search)).toBeFocused()
  await expect((await dialogOf('tags')).getByRole('textbox', { name: 'Tag key 1' })).toBeFocused()
  const add = (await dialogOf('tags', 'laptop')).getByRole('button', { name: 'Add Tag' })
  await expect(add).toBeFocused()
  const group = (await dialogOf('group')).getByRole('combobox', { name: 'Resource Group' })
  await expect(group).toBeFocused()
  const cancel = (await dialogOf('delete')).getByRole('button', { name: 'Cancel' })
  await expect(cancel).toBeFocused()
})

test('Back closes a dialog, Forward and a reload open it again', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', { name: 'web' })
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  const button = keyPairs.action('web-prod', 'Delete')
  await button.click()
  await expect(dialog).toBeVisible()
  await expect(page).toHaveURL(/cn-hangzhou\?name=web&dialog=delete&pair=web-prod$/)
  await page.goBack()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/cn-hangzhou\?name=web$/)
  await expect(button).toBeFocused()
  await page.goForward()
  await expect(dialog).toBeVisible()
  await page.reload()
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/cn-hangzhou\?name=web$/)
})

test('a dialog over the details leaves the details open', async ({ page }) => {
  const details = new DetailsDrawer(page, 'web-prod')
  await details.open('cn-hangzhou', 'web-prod')
  await details.dialog.getByRole('button', { name: 'Unbind' }).click()
  const dialog = page.getByRole('dialog', { name: 'Unbind SSH Key Pair' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(details.dialog).toBeVisible()
  await expect(page).toHaveURL(/pair\/web-prod$/)
})

test('more key pairs than fit into a link are kept by the step of the history', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'names-at-limits', pageSize: '50' })
  await keyPairs.selectAll.check()
  const count = await page.getByText(/^\d+ selected$/).textContent()
  await page.getByRole('button', { name: 'Delete Selected' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await expect(dialog.getByText('Used by no instance').last()).toBeVisible()
  const before = await dialog.getByRole('listitem').allTextContents()
  expect(before.length, count ?? '').toBeGreaterThan(5)
  await expect(page).not.toHaveURL(/pair=/)
  await page.reload()
  await expect(dialog.getByRole('listitem')).toHaveText(before)
  await page.goBack()
  await expect(dialog).toBeHidden()
})

test('a link whose dialog makes no sense says so', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', { dialog: 'bind' })
  await expect(page.getByRole('alert')).toContainText('dialog=bind needs a key pair')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a double click opens one dialog, and one press closes it', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await keyPairs.action('web-prod', 'Delete').dblclick()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await page.goForward()
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await expect(dialog).toBeHidden()
})

test('a dialog stays open and its step whole while the address changes below it', async ({
  page,
  keyPairs,
}) => {
  // Too many names for a link: only the step of the history knows them.
  await keyPairs.open('cn-hangzhou', { scenario: 'names-at-limits', pageSize: '50' })
  await keyPairs.selectAll.check()
  await keyPairs.deleteSelected.click()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await expect(dialog).toBeVisible()
  await page.evaluate(() => window.sandbox.look({ theme: 'dark' }))
  await expect(page).toHaveURL(/theme=dark/)
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(keyPairs.heading).toBeVisible()
})

test('a search that is still under way does not close the dialog opened meanwhile', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  await keyPairs.search.fill('web')
  await keyPairs.action('web-prod', 'Bind').click()
  const dialog = page.getByRole('dialog', { name: 'Bind SSH Key Pair' })
  await expect(dialog).toBeVisible()
  await expect(page).toHaveURL(/\?name=web&dialog=bind&pair=web-prod$/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/\?name=web$/)
  await expect(keyPairs.search).toHaveValue('web')
})

test('Back waits while a call is under way, and what became of the call is told', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', {
    latency: 'DeleteKeyPairs:1500',
    fault: 'DeleteKeyPairs:Throttling',
  })
  await keyPairs.action('laptop', 'Delete').click()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.evaluate(() => history.back())
  await expect(dialog.getByRole('alert')).toContainText('Throttling')
  await expect(page).toHaveURL(/dialog=delete/)
  await page.goBack()
  await expect(dialog).toBeHidden()
})

test('Back out of a deletion that reached some of the key pairs says which, with Undo', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  await keyPairs.select('web-prod').check()
  await keyPairs.select('laptop').check()
  await keyPairs.deleteSelected.click()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(keyPairs.row('laptop')).toBeHidden()
  await page.goBack()
  await expect(dialog).toBeHidden()
  await expect(keyPairs.status).toContainText('laptop')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(keyPairs.row('laptop')).toBeVisible()
})

test('Forward offers no deletion that is done', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await keyPairs.action('laptop', 'Delete').click()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(keyPairs.row('laptop')).toBeHidden()
  await expect(dialog).toBeHidden()
  await page.goForward()
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await expect(dialog).toBeHidden()
})

for (const dialog of Object.keys(DIALOGS)) {
  test(`a link to ${dialog} a key pair that is not there says so`, async ({ page, keyPairs }) => {
    await keyPairs.open('cn-hangzhou', { dialog, pair: 'nope-nope' })
    const gone = page.getByRole('dialog', { name: 'Key pair not found' })
    await expect(gone).toContainText('nope-nope')
    await expect(gone.getByRole('alert')).toContainText('not in the region any more')
    await gone.getByRole('button', { name: 'Close' }).last().click()
    await expect(gone).toBeHidden()
    await expect(page).toHaveURL(/cn-hangzhou$/)
  })
}

test('a link to two key pairs of which one is gone acts on the other', async ({
  page,
  keyPairs,
}) => {
  await page.goto('keyPair/region/cn-hangzhou?dialog=delete&pair=laptop&pair=nope-nope')
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await expect(dialog.getByRole('listitem')).toHaveText([/laptop/])
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(keyPairs.status).toHaveText(/laptop/)
})

test('a dialog over the details starts at its first field, too', async ({ page }) => {
  const details = new DetailsDrawer(page, 'web-prod')
  await details.open('cn-hangzhou', 'web-prod')
  await details.dialog.getByRole('button', { name: 'Unbind' }).click()
  const dialog = page.getByRole('dialog', { name: 'Unbind SSH Key Pair' })
  await expect(
    dialog.getByRole('searchbox', { name: 'Search by instance name or ID' }),
  ).toBeFocused()
})

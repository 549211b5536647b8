import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'

const LINE =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= vector-ecdsa'
const MD5 = 'a8:2d:fe:81:8a:42:43:36:0f:98:4f:91:78:d6:8d:3a'

test('the link says the creation type; switching it loses nothing and adds no step', async ({
  page,
  keyPairs,
}) => {
  const create = new CreateDialog(page)
  await keyPairs.open('cn-hangzhou', { pageSize: '20' })
  await keyPairs.createButton.click()
  await expect(create.autoCreate).toBeChecked()
  await expect(create.publicKey).toBeHidden()
  await create.importKey.check()
  await expect(page).toHaveURL(/createType=import/)
  await create.fill('typed', LINE)
  await create.autoCreate.check()
  await expect(page).toHaveURL(/createType=default/)
  await create.importKey.check()
  await expect(create.name).toHaveValue('typed')
  await expect(create.publicKey).toHaveValue(LINE)
  await page.goBack()
  await expect(create.dialog).toBeHidden()
  await expect(page).toHaveURL(/cn-hangzhou\?pageSize=20$/)
})

test('Cancel closes at once, keeps the list’s query and gives the focus back', async ({
  page,
  keyPairs,
}) => {
  const create = new CreateDialog(page)
  await keyPairs.open('cn-hangzhou', { name: 'web' })
  await keyPairs.createButton.click()
  await expect(create.name).toBeFocused()
  await create.importKey.check()
  await create.fill('typed', LINE)
  await create.cancel.click()
  await expect(create.dialog).toBeHidden()
  await expect(page).toHaveURL(/cn-hangzhou\?name=web$/)
  await expect(keyPairs.createButton).toBeFocused()
})

test('Escape closes an empty form, and asks before it throws a key away', async ({ page }) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('typed', LINE)
  await page.keyboard.press('Escape')
  await expect(create.dialog.getByRole('button', { name: 'Keep editing' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(create.publicKey).toHaveValue(LINE)
  await page.keyboard.press('Escape')
  await create.dialog.getByRole('button', { name: 'Discard' }).click()
  await expect(create.dialog).toBeHidden()

  await create.open('import')
  await expect(create.name).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(create.dialog).toBeHidden()
})

test('Enter sends nothing while it is asked whether to throw the form away', async ({
  page,
  createDialog,
  server,
}) => {
  await createDialog.open('import')
  await createDialog.fill('kept', LINE)
  await createDialog.name.press('Escape')
  await expect(page.getByRole('button', { name: 'Keep editing' })).toBeFocused()
  await server.forgetCalls()
  await createDialog.name.press('Enter')
  await server.idle()
  expect((await server.calls()).filter(({ action }) => action === 'ImportKeyPair')).toEqual([])
  await page.getByRole('button', { name: 'Keep editing' }).click()
  await expect(createDialog.name).toBeFocused()
  await createDialog.name.press('Enter')
  await expect(createDialog.dialog).toBeHidden()
})

test('the name is checked by its rule while it is typed', async ({ page, server }) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await expect(create.name).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(create.name).toHaveAccessibleDescription(/2 to 128 characters/)
  await expect(create.publicKey).toHaveAccessibleDescription(/Enter a public key/)
  for (const name of ['1abc', 'a', 'has blank', `a${'b'.repeat(128)}`, 'a/b', '-x']) {
    await create.name.fill(name)
    await expect(create.name).toHaveAttribute('aria-invalid', 'true')
    await expect(create.name).toHaveAccessibleDescription(/2 to 128 characters/)
  }
  await server.forgetCalls()
  await create.fill('  trimmed.name:1_中-  ', LINE)
  await expect(create.name).not.toHaveAttribute('aria-invalid')
  await create.ok.click()
  await expect(create.dialog).toBeHidden()
  const sent = (await server.calls()).find(({ action }) => action === 'ImportKeyPair')
  expect(sent?.params['KeyPairName']).toBe('trimmed.name:1_中-')
})

test('asking whether a name is taken does not look like a refresh of the list', async ({
  page,
  createDialog,
  server,
}) => {
  await createDialog.open('import', 'cn-hangzhou', '&latency=DescribeKeyPairs:400')
  const refresh = page.getByRole('button', { name: 'Refresh', includeHidden: true })
  await expect(createDialog.name).toBeFocused()
  await server.idle()
  await expect(refresh).toHaveAttribute('aria-busy', 'false')
  const turns = await refresh.evaluateHandle((button) => {
    const seen: (string | null)[] = []
    const observer = new MutationObserver(() => seen.push(button.getAttribute('aria-busy')))
    observer.observe(button, { attributeFilter: ['aria-busy'] })
    return seen
  })
  await createDialog.name.fill('laptop')
  await expect(createDialog.name).toHaveAccessibleDescription(/already in use/)
  expect(await turns.jsonValue()).toEqual([])
})

test('answers about earlier names are never shown for a later one', async ({ page, server }) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await expect(create.name).toBeFocused()
  await server.set({
    latency: {
      default: { min: 0, max: 0 },
      perAction: { DescribeKeyPairs: { min: 600, max: 600 } },
    },
  })
  await create.name.fill('web-prod')
  await expect(create.name).toHaveAccessibleDescription(/already in use/)
  await create.name.fill('web-prod-2')
  await expect(create.name).not.toHaveAttribute('aria-invalid')
  await server.idle()
  await expect(create.name).not.toHaveAttribute('aria-invalid')
})

test('tags and resource group go with the key pair', async ({ page, keyPairs, server }) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('tagged', LINE)
  await create.resourceGroup.click()
  const option = page.getByRole('option').filter({ visible: true }).nth(1)
  const group = (await option.textContent()) ?? ''
  await option.click()
  await create.addTag.click()
  await expect(create.tagKey(1)).toBeFocused()
  await create.tagKey(1).fill('aliyun-x')
  await expect(create.tagKey(1)).toHaveAccessibleDescription(/cannot start with aliyun/)
  await create.tagKey(1).fill('env')
  await create.tagValue(1).fill('test')
  await create.addTag.click()
  await create.tagKey(2).fill('env')
  await expect(create.tagKey(2)).toHaveAccessibleDescription(/once only/)
  await create.ok.click()
  await expect(create.dialog).toBeVisible()
  await create.dialog.getByRole('button', { name: 'Remove tag 2' }).click()
  await expect(create.tagKey(1)).toBeFocused()
  await server.forgetCalls()
  await create.ok.click()
  await expect(keyPairs.row('tagged')).toContainText(MD5)
  const sent = (await server.calls()).find(({ action }) => action === 'ImportKeyPair')
  expect(sent?.params).toMatchObject({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' })
  expect(sent?.params['Tag.2.Key']).toBeUndefined()
  await expect(keyPairs.row('tagged')).toContainText(group)
})

test('twenty tags are the most', async ({ page }) => {
  const create = new CreateDialog(page)
  await create.open('default')
  for (let number = 1; number <= 20; number++) await create.addTag.click()
  await expect(create.tagKey(20)).toBeFocused()
  await expect(create.addTag).toHaveAttribute('aria-disabled', 'true')
  await expect(create.addTag).toHaveAccessibleDescription(/At most 20/)
})

test('the whole import is done with the keyboard alone', async ({ page, keyPairs }) => {
  const create = new CreateDialog(page)
  await keyPairs.open()
  await keyPairs.createButton.focus()
  await page.keyboard.press('Enter')
  await expect(create.name).toBeFocused()
  await page.keyboard.type('by-keyboard')
  await page.keyboard.press('Tab')
  await expect(create.autoCreate).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(create.importKey).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(create.upload).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(create.publicKey).toBeFocused()
  await page.keyboard.insertText(LINE)
  await expect(create.inspector).toContainText(MD5)
  await create.name.focus()
  await page.keyboard.press('Enter')
  await expect(keyPairs.row('by-keyboard')).toContainText(MD5)
  await expect(keyPairs.createButton).toBeFocused()
})

import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { hasSshKeygen, makeKey } from './ssh-keygen'

test.skip(!hasSshKeygen(), 'ssh-keygen is not installed')
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const REFUSED = /This is a private key.*Never paste a private key/

async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
}

test('a private key pasted into any field does not get in, and the page says so', async ({
  page,
  keyPairs,
}) => {
  const { privateKey, line } = makeKey('ecdsa', 256)
  const alert = page.getByRole('alert')

  async function expectRefused(field: Locator) {
    await paste(page, field, privateKey)
    await expect(alert).toHaveText(REFUSED)
    await expect(field).toHaveValue('')
  }

  async function closeMessage() {
    await page.getByRole('button', { name: 'Close message' }).click()
    await expect(alert).toHaveCount(0)
  }

  await keyPairs.open()
  await test.step('the search', async () => {
    await expectRefused(keyPairs.search)
    await closeMessage()
    await expect(page).toHaveURL(/cn-hangzhou$/)
    await paste(page, keyPairs.search, 'web')
    await expect(keyPairs.search).toHaveValue('web')
    await keyPairs.search.fill('')
  })

  await test.step('the search in all regions', async () => {
    await keyPairs.allRegions.click()
    const dialog = page.getByRole('dialog', { name: 'Search all regions' })
    await expectRefused(dialog.getByLabel('Name or fingerprint'))
    await closeMessage()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('the palette, within its own dialog', async () => {
    await page.keyboard.press('ControlOrMeta+K')
    const palette = page.locator('dialog[open]')
    await expectRefused(palette.getByRole('combobox'))
    await expect(palette.getByRole('alert')).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(palette).toHaveCount(0)
  })

  await test.step('name, tags and public key of the form', async () => {
    const create = new CreateDialog(page)
    await keyPairs.createButton.click()
    await create.importKey.check()
    await create.addTag.click()
    for (const field of [create.name, create.tagKey(1), create.tagValue(1)]) {
      await expectRefused(field)
      await closeMessage()
    }
    await paste(page, create.publicKey, privateKey)
    await expect(create.publicKey).toHaveAccessibleDescription(REFUSED)
    await expect(create.publicKey).toHaveValue('')
    await expect(alert).toHaveCount(0)
    await paste(page, create.publicKey, line)
    await expect(create.publicKey).not.toHaveAttribute('aria-invalid')
    await paste(page, create.name, 'a-name')
    await expect(create.name).toHaveValue('a-name')
  })
})

test('a private key does not get into the fields of gallery and copy deck', async ({ page }) => {
  const { privateKey } = makeKey('ecdsa', 256)
  const alert = page.getByRole('alert')

  async function expectRefused(field: Locator, before: string) {
    await field.fill('')
    await paste(page, field, privateKey)
    await expect(alert).toHaveText(REFUSED)
    await expect(field).toHaveValue('')
    await page.getByRole('button', { name: 'Close message' }).click()
    await expect(alert).toHaveCount(0)
    await field.fill(before)
    await field.fill(privateKey)
    await expect(alert).toHaveText(REFUSED)
    await expect(field).toHaveValue('')
    await page.getByRole('button', { name: 'Close message' }).click()
  }

  await page.goto('gallery?show=one-pair')
  await expectRefused(page.getByRole('searchbox', { name: 'Find a state' }), 'one')
  await expect(page).toHaveURL(/gallery$/)
  await page.goto('gallery/texts')
  const find = page.getByRole('searchbox', { name: 'Find a text' })
  await expectRefused(find, 'list')
  await find.fill('list.title')
  await expectRefused(page.getByRole('textbox', { name: 'English: list.title' }), 'My keys')
})

test('in a dialog, a second private key is refused as loudly as the first', async ({
  page,
  keyPairs,
}) => {
  const { privateKey } = makeKey('ecdsa', 256)
  await keyPairs.open()
  await expect(keyPairs.links).toHaveCount(9)
  await page.keyboard.press('ControlOrMeta+K')
  const palette = page.locator('dialog[open]')
  const field = palette.getByRole('combobox')
  await paste(page, field, privateKey)
  await expect(palette.getByRole('alert')).toHaveText(REFUSED)
  for (const again of [privateKey, privateKey.split('\n')[1] ?? '']) {
    await field.fill(again)
    await expect(field).toHaveValue('')
    await expect(palette.getByRole('alert')).toHaveText(REFUSED)
  }
  await field.fill('web')
  await expect(palette.getByRole('alert')).toHaveCount(0)
})

test('a private key dragged onto a field does not get in', async ({ page, keyPairs }) => {
  const { privateKey } = makeKey('ecdsa', 256)
  await keyPairs.open()
  await keyPairs.allRegions.click()
  const dialog = page.getByRole('dialog', { name: 'Search all regions' })
  const field = dialog.getByLabel('Name or fingerprint')
  // Some text beside the field becomes the key, and is marked and dragged as a person does it.
  const source = dialog.getByText('A part of the name, a na')
  await source.evaluate((element, text) => {
    element.textContent = text.replaceAll('\n', ' ')
    getSelection()?.selectAllChildren(element)
  }, privateKey)
  await dialog.getByText('PRIVATE').dragTo(field, { sourcePosition: { x: 40, y: 10 } })
  await expect(page.getByRole('alert')).toHaveText(REFUSED)
  await expect(field).toHaveValue('')
})

test('a private key that a script fills in never comes into the address', async ({
  page,
  keyPairs,
}) => {
  const { privateKey } = makeKey('ecdsa', 256)
  await keyPairs.open('cn-hangzhou', { name: 'web' })
  await expect(keyPairs.links).toHaveCount(2)
  const addresses: string[] = []
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  await keyPairs.search.fill(privateKey)
  await expect(keyPairs.search).toHaveValue('')
  await expect(keyPairs.search).toHaveAccessibleDescription(REFUSED)
  await keyPairs.search.press('Enter')
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await expect(keyPairs.links).toHaveCount(9)
  expect(addresses.join(' ')).not.toContain('PRIVATE')
  await keyPairs.searchFor('laptop')
  await expect(keyPairs.links).toHaveText(['laptop'])
  await expect(keyPairs.alert).toHaveCount(0)
})

test('a private key that a script fills into any other field does not stay there', async ({
  page,
  keyPairs,
  server,
}) => {
  const { privateKey } = makeKey('ecdsa', 256)
  const base64 = privateKey.split('\n')[1] ?? ''
  const alert = page.getByRole('alert')

  async function expectEmptied(field: Locator, text: string) {
    await field.fill('typed')
    await field.fill(text)
    await expect(alert).toHaveText(REFUSED)
    await expect(field).toHaveValue('')
    await page.getByRole('button', { name: 'Close message' }).click()
    await expect(alert).toHaveCount(0)
  }

  const create = new CreateDialog(page)
  await keyPairs.open()
  await keyPairs.createButton.click()
  await create.addTag.click()
  for (const field of [create.name, create.tagKey(1), create.tagValue(1)])
    for (const text of [privateKey, base64]) await expectEmptied(field, text)
  await create.name.fill('a-name')
  await create.ok.click()
  await expect(create.handOver).toBeVisible()
  expect(JSON.stringify(await server.calls())).not.toContain(base64.slice(0, 40))

  await keyPairs.open()
  await keyPairs.tagFilter.click()
  const panel = page.getByRole('dialog', { name: 'Filter by Tag' })
  await panel.getByLabel('Tag value').fill(base64)
  await expect(panel.getByLabel('Tag value')).toHaveValue('')
  await panel.getByLabel('Tag key').fill(base64)
  await expect(panel.getByLabel('Tag key')).toHaveValue('')
  await expect(alert).toHaveText(REFUSED)
  await panel.getByRole('button', { name: 'Add filter' }).click()
  await expect(page).toHaveURL(/cn-hangzhou$/)

  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+K')
  const palette = page.locator('dialog[open]')
  await palette.getByRole('combobox').fill(base64)
  await expect(palette.getByRole('alert')).toBeInViewport()
  await expect(palette.getByRole('combobox')).toHaveValue('')
  await palette.getByRole('combobox').fill('web')
  await expect(palette.getByRole('alert')).toHaveCount(0)
})

test('a private key in a link is neither shown nor kept nor asked for', async ({
  page,
  keyPairs,
  server,
  axe,
}) => {
  const { privateKey } = makeKey('ecdsa', 256)
  await keyPairs.open()
  await expect(keyPairs.links).toHaveCount(9)
  await server.forgetCalls()

  const search = new URLSearchParams([
    ['name', privateKey],
    ['tag', `env:${privateKey}`],
    ['tag', 'env:prod'],
    ['sort', 'name'],
  ])
  await page.goto(`keyPair/region/cn-hangzhou?${search.toString()}`)
  await expect(page).toHaveURL(/cn-hangzhou\?sort=name&tag=env%3Aprod$/)
  await expect(keyPairs.links.first()).toBeVisible()
  await expect(keyPairs.search).toHaveValue('')
  await expect(keyPairs.alert).toContainText('This link carried a private key')
  await expect(keyPairs.alert).toContainText('name=… and tag=…')
  await expect(page.locator('body')).not.toContainText('PRIVATE KEY')
  expect(await axe()).toEqual([])
  expect(JSON.stringify(await server.calls())).not.toContain('PRIVATE')
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await expect(keyPairs.alert).toHaveCount(0)
  await page.reload()
  await expect(keyPairs.links.first()).toBeVisible()
  await expect(keyPairs.alert).toHaveCount(0)
})

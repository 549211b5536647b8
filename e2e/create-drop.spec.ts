import { writeFile } from 'node:fs/promises'
import { dropOn } from './drop-on'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'

const LINE = 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB dropped@host'
const BESIDE = { x: 5, y: 300 }

let file = ''
test.beforeEach(async () => {
  file = test.info().outputPath('dropped.pub')
  await writeFile(file, LINE)
})

test('a file dropped anywhere on the dialog that imports is taken', async ({ page }) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await create.name.fill('typed')
  const title = create.dialog.getByText('Create SSH Key Pair')
  for (const place of [create.ok, create.cancel, title, create.name, create.publicKey]) {
    await create.publicKey.fill('')
    expect(await dropOn(place, { file })).toEqual([])
    await expect(create.publicKey).toHaveValue(LINE)
    await expect(create.name).toHaveValue('typed')
  }
  await expect(create.dialog.getByText('Drop the file of the public key here')).toBeHidden()
  expect(page.context().pages()).toHaveLength(1)
})

for (const createType of ['default', 'import'] as const) {
  test(`a file that is not taken is not opened in place of what was typed: ${createType}`, async ({
    page,
  }) => {
    const create = new CreateDialog(page)
    await create.open(createType)
    await create.name.fill('typed')
    const places = createType === 'default' ? [create.ok, create.name, create.dialog] : []
    for (const place of places) expect(await dropOn(place, { file })).toEqual([])
    expect(await dropOn(page.locator('body'), { file }, BESIDE)).toEqual([])
    await expect(create.name).toHaveValue('typed')
    expect(page.context().pages()).toHaveLength(1)

    await create.cancel.click()
    await expect(create.dialog).toBeHidden()
    const left = await dropOn(page.locator('body'), { file }, BESIDE)
    expect(left, 'without a dialog the browser does as it likes').not.toEqual([])
  })
}

test('text that is dropped goes into the field below it', async ({ page }) => {
  const create = new CreateDialog(page)
  await create.open('default')
  await dropOn(create.name, { text: 'dropped' })
  await expect(create.name).toHaveValue('dropped')
})

test('no other dialog gives way to a file either, nor a private key that is not saved yet', async ({
  page,
  keyPairs,
}) => {
  const create = new CreateDialog(page)
  await create.open('default')
  await create.name.fill('handed-over')
  await create.ok.click()
  await expect(create.handOver).toBeVisible()
  expect(await dropOn(create.handOver, { file })).toEqual([])
  expect(await dropOn(page.locator('body'), { file }, BESIDE)).toEqual([])
  await expect(create.handOver).toBeVisible()

  await keyPairs.open('cn-hangzhou', { dialog: 'tags', pair: 'laptop' })
  const tags = page.getByRole('dialog', { name: 'Edit Tags' })
  await expect(tags.getByRole('button', { name: 'Add Tag' })).toBeVisible()
  expect(await dropOn(tags.getByRole('button', { name: 'OK' }), { file })).toEqual([])
})

test('text goes into the field it is dropped on, beside the key of an import, too', async ({
  page,
}) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await create.addTag.click()
  for (const field of [create.name, create.tagKey(1), create.tagValue(1)]) {
    await dropOn(field, { text: 'dropped' })
    await expect(field).toHaveValue('dropped')
    await expect(create.publicKey).toHaveValue('')
  }
  for (const place of [create.publicKey, create.dialog.getByText('Create SSH Key Pair')]) {
    await dropOn(place, { text: LINE })
    await expect(create.publicKey).toHaveValue(LINE)
    await create.publicKey.fill('')
  }
  await expect(create.name).toHaveValue('dropped')

  const marker = ['-----BEGIN', 'OPENSSH', 'PRIVATE', 'KEY-----'].join(' ')
  await create.name.fill('')
  await dropOn(create.name, { text: marker })
  await expect(page.getByRole('alert')).toHaveText(/This is a private key/)
  await expect(create.name).toHaveValue('')
  await expect(create.publicKey).toHaveValue('')
})

import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { hasSshKeygen, makeKey } from './ssh-keygen'

test.skip(!hasSshKeygen(), 'ssh-keygen is not installed')

test('a file is read by choosing and by dropping; its name becomes a suggestion, never an overwriting', async ({
  page,
}) => {
  const { line, md5 } = makeKey('rsa', 2048, 'alice@laptop')
  const create = new CreateDialog(page)
  await create.open('import')
  await create.uploadFile('id_rsa.pub', line)
  await expect(create.inspector).toContainText(md5)
  const suggestion = create.dialog.getByRole('button', { name: 'Use the name alice-laptop' })
  await expect(suggestion).toBeVisible()
  await expect(create.name).toHaveValue('')
  await suggestion.click()
  await expect(create.name).toHaveValue('alice-laptop')

  await create.publicKey.fill('')
  await create.dropFile('work.pub', line)
  await expect(create.inspector).toContainText(md5)
  await expect(create.name).toHaveValue('alice-laptop')
  await create.name.fill('')
  await expect(create.dialog.getByRole('button', { name: 'Use the name work' })).toBeVisible()
})

test('a file in UTF-16, as Windows PowerShell writes it, is read as well', async ({ page }) => {
  const { line, md5 } = makeKey('ecdsa', 256, 'power@shell')
  const create = new CreateDialog(page)
  await create.open('import')
  const little = Buffer.from(`\uFEFF${line}`, 'utf16le')
  await create.uploadFile('little.pub', little)
  await expect(create.inspector).toContainText(md5)
  await create.publicKey.fill('')
  await create.uploadFile('big.pub', Buffer.from(little).swap16())
  await expect(create.inspector).toContainText(md5)
  await expect(create.publicKey).toHaveValue(/^ecdsa-sha2-nistp256 .* power@shell\s*$/)
})

test('a file that cannot be read is named, and what was typed stays', async ({ page }) => {
  // As a browser does for a file that was moved away, or that the system keeps closed.
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'))
  })
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('typed', 'ssh-rsa AAAA')
  await create.uploadFile('gone.pub', 'ssh-rsa')
  await expect(create.publicKey).toHaveAccessibleDescription(/gone\.pub could not be read/)
  await expect(create.publicKey).toHaveValue('ssh-rsa AAAA')
  await expect(create.name).toHaveValue('typed')
})

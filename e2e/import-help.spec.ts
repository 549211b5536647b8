import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { hasSshKeygen, makeKey } from './ssh-keygen'

test.skip(!hasSshKeygen(), 'ssh-keygen is not installed')

test('the inspector advises on a weak key, and the help says where a public key lies', async ({
  page,
}) => {
  const { line, md5 } = makeKey('rsa', 1024)
  const create = new CreateDialog(page)
  await create.open('import')
  await create.publicKey.fill(line)
  await expect(create.inspector).toContainText('ssh-rsa')
  await expect(create.inspector).toContainText(/SHA256:[A-Za-z0-9+/]{43}/)
  await expect(create.inspector).toContainText(md5)
  await expect(create.inspector).toContainText('fresh@test')
  await expect(create.inspector).toContainText('1024 bits are few')

  await create.dialog.getByText('Where is my public key?').click()
  for (const [system, text] of [
    ['Windows', '%USERPROFILE%'],
    ['macOS', 'pbcopy < ~/.ssh/id_rsa.pub'],
    ['Linux', 'cat ~/.ssh/id_rsa.pub'],
    ['Only a .pem file', 'ssh-keygen -y -f'],
  ] as const) {
    await expect(create.dialog.getByText(system, { exact: true })).toBeVisible()
    await expect(create.dialog.getByText(text)).toBeVisible()
  }
})

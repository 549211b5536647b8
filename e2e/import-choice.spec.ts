import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { hasSshKeygen, makeKey } from './ssh-keygen'

test.skip(!hasSshKeygen(), 'ssh-keygen is not installed')

test('a key of a type that is not accepted is shown for what it is, with a way out', async ({
  page,
  axe,
}) => {
  const { line, md5 } = makeKey('ed25519', 256, 'modern@test')
  const create = new CreateDialog(page)
  await create.open('import')
  for (const text of [line, line.trim().replace(/(.{40})/g, '$1\n')]) {
    await create.publicKey.fill(text)
    await expect(create.publicKey).toHaveAccessibleDescription(
      /^Unsupported key type ssh-ed25519\. Accepted: .* ssh-keygen -t rsa -b 4096 or ssh-keygen -t ecdsa/,
    )
    await expect(create.inspector).toContainText('ssh-ed25519, 256 bits')
    await expect(create.inspector).toContainText(md5)
    await expect(create.inspector).toContainText(/SHA256:[A-Za-z0-9+/]{43}/)
    await expect(create.inspector).toContainText('modern@test')
    await expect(create.inspector).toContainText('Not accepted')
  }
  expect(await axe()).toEqual([])
  await create.publicKey.fill(makeKey('ecdsa', 256).line)
  await expect(create.inspector).toContainText('ecdsa-sha2-nistp256, 256 bits')
  await expect(create.inspector).not.toContainText('Not accepted')
})

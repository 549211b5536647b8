import vectors from '~/ssh/fixtures/openssh.fixture.json' with { type: 'json' }
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

test('of many keys none is passed over: doubles, and those that cannot be taken, with the reason', async ({
  page,
  keyPairs,
  axe,
}) => {
  const rsa = makeKey('rsa', 2048, 'first@test')
  const ecdsa = makeKey('ecdsa', 256, 'second@test')
  const modern = makeKey('ed25519', 256, 'modern@test')
  const cut = makeKey('rsa', 3072).line.slice(0, 200)
  const create = new CreateDialog(page)
  const items = create.dialog.getByRole('listitem')
  await create.open('import')
  const text = [rsa.line, rsa.line, modern.line, ecdsa.line, rsa.line, `${cut}\n`].join('')
  await create.fill('chosen', text)
  await expect(create.dialog).toContainText('There are 6 keys in this text. Choose the one')
  await expect(create.dialog.getByRole('button', { name: 'Use this key' })).toHaveCount(2)
  await expect(items.filter({ hasText: 'first@test' })).toContainText('3 times in this text')
  await expect(items.filter({ hasText: 'modern@test' })).toContainText('type are not accepted')
  await expect(items.filter({ hasText: 'The key is cut off' })).toHaveCount(1)
  expect(await axe()).toEqual([])

  // Of two, the one that is left is named; doubles alone are no puzzle either.
  await create.publicKey.fill(`${modern.line}${ecdsa.line}`)
  await expect(create.dialog).toContainText('There are 2 keys in this text. Only this one')
  await create.publicKey.fill(`${rsa.line}${rsa.line}`)
  await expect(items.filter({ hasText: 'first@test' })).toContainText('2 times in this text')
  await create.publicKey.fill(`${modern.line}${makeKey('ed25519', 256).line}`)
  await expect(create.dialog).toContainText('There are 2 keys in this text. None of them can be')

  await create.publicKey.fill(`${modern.line}${ecdsa.line}`)
  const only = items.filter({ hasText: 'second@test' })
  await only.getByRole('button', { name: 'Use this key' }).click()
  await create.ok.click()
  await expect(keyPairs.row('chosen')).toContainText(ecdsa.md5)
})

test('of a certificate that is not accepted nobody says that the service takes it', async ({
  page,
}) => {
  const line = vectors.find(({ name }) => name === 'ed25519-256 by ca-ed25519')?.line ?? ''
  const create = new CreateDialog(page)
  await create.open('import')
  await create.publicKey.fill(line)
  await expect(create.inspector).toContainText('ssh-ed25519-cert-v01@openssh.com, 256 bits')
  await expect(create.inspector).toContainText('Not accepted')
  await expect(create.inspector).toContainText('Principals')
  await expect(create.inspector).not.toContainText('The service takes')
})

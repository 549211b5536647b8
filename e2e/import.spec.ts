import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { hasSshKeygen, makeCertificate, makeKey, type FreshKey } from './ssh-keygen'

test.skip(!hasSshKeygen(), 'ssh-keygen is not installed')

const kinds: readonly (readonly [string, () => FreshKey])[] = [
  ['rsa 2048', () => makeKey('rsa', 2048)],
  ['rsa 4096', () => makeKey('rsa', 4096)],
  ['ecdsa 256', () => makeKey('ecdsa', 256)],
  ['ecdsa 384', () => makeKey('ecdsa', 384)],
  ['ecdsa 521', () => makeKey('ecdsa', 521)],
  ['an OpenSSH certificate', makeCertificate],
]

for (const [kind, make] of kinds) {
  test(`a fresh key (${kind}) is imported, shown with its fingerprint, and there after a reload`, async ({
    page,
    keyPairs,
  }) => {
    const key = make()
    const create = new CreateDialog(page)
    await keyPairs.open()
    await keyPairs.createButton.click()
    await create.importKey.check()
    await expect(page).toHaveURL(/\/create\?createType=import$/)
    await create.fill('fresh', key.line)
    await expect(create.inspector).toContainText(key.md5)
    await create.ok.click()
    await expect(keyPairs.status).toContainText('fresh')
    await expect(create.dialog).toBeHidden()
    await expect(page).toHaveURL(/\/keyPair\/region\/cn-hangzhou$/)
    await expect(keyPairs.row('fresh')).toContainText(key.md5)
    await page.reload()
    await expect(keyPairs.row('fresh')).toContainText(key.md5)
  })
}

test('the same name again is already in use; another region takes it', async ({
  page,
  keyPairs,
}) => {
  const { line } = makeKey('ecdsa', 256)
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('twice', line)
  await create.ok.click()
  await expect(keyPairs.row('twice')).toBeVisible()

  await create.open('import')
  await create.fill('twice', line)
  await expect(create.name).toHaveAttribute('aria-invalid', 'true')
  await expect(create.name).toHaveAccessibleDescription(/already in use/)
  await expect(create.inspector).toContainText('already in this region as twice')

  await create.open('import', 'cn-beijing')
  await create.fill('twice', line)
  await create.ok.click()
  await expect(keyPairs.row('twice')).toBeVisible()
  await expect(page).toHaveURL(/cn-beijing$/)
})

test('a name taken meanwhile is the server’s verdict, shown at the name; nothing typed is lost', async ({
  page,
  server,
}) => {
  const { line } = makeKey('ecdsa', 256)
  const create = new CreateDialog(page)
  await create.open('import')
  await expect(create.name).toBeFocused()
  await server.set({
    faults: [
      { action: 'ImportKeyPair', code: 'KeyPair.AlreadyExist', when: { kind: 'next', times: 1 } },
    ],
  })
  await create.fill('free', line)
  await create.addTag.click()
  await create.tagKey(1).fill('env')
  await create.tagValue(1).fill('test')
  await create.ok.click()
  await expect(create.name).toHaveAccessibleDescription(/already in use/)
  await expect(create.name).toBeFocused()
  await expect(create.publicKey).toHaveValue(line.trim() === line ? line : /ecdsa/)
  await expect(create.tagValue(1)).toHaveValue('test')
  await create.ok.click()
  await expect(create.dialog).toBeHidden()
})

test('a private key never gets into the field, a request or the storage', async ({
  page,
  server,
}) => {
  const { privateKey } = makeKey('rsa', 2048)
  const secret = privateKey.split('\n')[3] ?? ''
  expect(secret.length).toBeGreaterThan(40)
  const bodies: string[] = []
  page.on('request', (request) => bodies.push(`${request.url()} ${request.postData() ?? ''}`))
  const create = new CreateDialog(page)
  await create.open('import')
  await create.name.fill('secret')

  async function expectRefused() {
    await expect(create.publicKey).toHaveValue('')
    await expect(create.publicKey).toHaveAttribute('aria-invalid', 'true')
    await expect(create.publicKey).toHaveAccessibleDescription(/private key.*never/i)
  }

  await create.publicKey.fill(privateKey)
  await expectRefused()
  await create.publicKey.fill('ssh-rsa')
  await create.uploadFile('id_rsa', privateKey)
  await expectRefused()
  await create.publicKey.fill('ssh-rsa')
  await create.dropFile('id_rsa', privateKey)
  await expectRefused()
  await create.publicKey.fill('ssh-rsa')
  await create.publicKey.focus()
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    document.activeElement?.dispatchEvent(event)
  }, privateKey)
  await expectRefused()

  await create.ok.click()
  await expect(create.dialog).toBeVisible()
  expect(bodies.join('\n')).not.toContain(secret.slice(0, 40))
  expect(JSON.stringify(await server.calls())).not.toContain(secret.slice(0, 40))
  expect(JSON.stringify(await server.state())).not.toContain(secret.slice(0, 40))
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  expect(kept).not.toContain(secret.slice(0, 40))
})

test('what can be put right is offered to be converted', async ({ page, keyPairs }) => {
  const { line, md5 } = makeKey('rsa', 2048, 'wrapped@test')
  const wrapped = line.trim().replace(/(.{64})/g, '$1\n')
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('wrapped', wrapped)
  await expect(create.publicKey).toHaveAttribute('aria-invalid', 'true')
  await create.convert.click()
  await expect(create.publicKey).toHaveValue(line.trim())
  await expect(create.publicKey).not.toHaveAttribute('aria-invalid')
  await expect(create.publicKey).toBeFocused()
  await create.ok.click()
  await expect(keyPairs.row('wrapped')).toContainText(md5)
})

test('one of several pasted keys is chosen', async ({ page, keyPairs }) => {
  const first = makeKey('ecdsa', 256, 'first@test')
  const second = makeKey('ecdsa', 384, 'second@test')
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('chosen', `${first.line}${second.line}`)
  const choice = create.dialog.getByRole('listitem').filter({ hasText: 'second@test' })
  await choice.getByRole('button', { name: 'Use this key' }).click()
  await create.ok.click()
  await expect(keyPairs.row('chosen')).toContainText(second.md5)
})

test('one key goes into several regions at once, with a result for each', async ({
  page,
  keyPairs,
  server,
}) => {
  const { line, md5 } = makeKey('ecdsa', 256)
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('everywhere', line)
  for (const region of ['Singapore', 'China (Beijing)']) {
    await create.moreRegions.fill(region)
    await page.getByRole('option', { name: region, exact: true }).click()
  }
  await page.keyboard.press('Escape')
  await server.set({
    faults: [{ action: 'ImportKeyPair', code: 'InternalError', when: { kind: 'nth', n: 2 } }],
  })
  await create.ok.click()
  const results = create.dialog.getByRole('region', { name: 'Results by region' })
  await expect(results.getByRole('listitem')).toHaveCount(3)
  await expect(results.getByRole('listitem').filter({ hasText: 'InternalError' })).toHaveCount(1)
  await expect(results.getByRole('listitem').filter({ hasText: 'imported' })).toHaveCount(2)

  await server.forgetCalls()
  await create.ok.click()
  await expect(keyPairs.status).toContainText('3 regions')
  const calls = (await server.calls()).filter(({ action }) => action === 'ImportKeyPair')
  expect(calls).toHaveLength(1)
  for (const region of ['cn-hangzhou', 'ap-southeast-1', 'cn-beijing']) {
    await keyPairs.open(region)
    await expect(keyPairs.row('everywhere')).toContainText(md5)
  }
})

test('results of one name say nothing about another', async ({ page, keyPairs, server }) => {
  const { line } = makeKey('ecdsa', 256)
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('first', line)
  await create.moreRegions.fill('Singapore')
  await page.getByRole('option', { name: 'Singapore', exact: true }).click()
  await page.keyboard.press('Escape')
  await server.set({
    faults: [{ action: 'ImportKeyPair', code: 'InternalError', when: { kind: 'nth', n: 2 } }],
  })
  await create.ok.click()
  const results = create.dialog.getByRole('region', { name: 'Results by region' })
  await expect(results.getByRole('listitem').filter({ hasText: 'InternalError' })).toHaveCount(1)
  await create.name.fill('second')
  await create.ok.click()
  await expect(keyPairs.status).toContainText('second')
  for (const region of ['cn-hangzhou', 'ap-southeast-1']) {
    await keyPairs.open(region)
    await expect(keyPairs.row('second')).toBeVisible()
  }
})

test('a public key typed after a refused private one is taken', async ({ page }) => {
  const { privateKey, line } = makeKey('ecdsa', 256)
  const create = new CreateDialog(page)
  await create.open('import')
  await create.publicKey.fill(privateKey)
  await expect(create.publicKey).toHaveAccessibleDescription(/private key.*never/i)
  await create.publicKey.pressSequentially(line)
  await expect(create.inspector).toContainText('ecdsa-sha2-nistp256')
  await expect(create.publicKey).not.toHaveAttribute('aria-invalid', 'true')
})

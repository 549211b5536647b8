import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'

type Case = {
  id: string
  verdict: 'accept' | 'reject'
  reason: string | null
  input?: string
  inputBase64?: string
  md5: string | null
}

const file = new URL('../src/ssh/fixtures/public-keys.fixture.json', import.meta.url)
const cases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8'))

function textOf({ input, inputBase64 = '' }: Case): string {
  return input ?? Buffer.from(inputBase64, 'base64').toString()
}

// A text field of HTML drops NUL and carriage returns by itself; what is typed is what stands in it.
const WORDS: Readonly<Record<string, RegExp>> = {
  'private-key': /private key.*never/i,
  empty: /Enter a public key/,
  'control-chars': /control character/,
  'unsupported-format': /ssh-keygen -i|not an OpenSSH public key/,
  'multiple-keys': /more than one key/,
  'multiple-lines': /more than one line/,
  'ssh1-key': /SSH-1/,
  'missing-type': /type is missing/,
  'leading-text': /before the key/,
  'unsupported-type': /Unsupported key type.*Accepted: ssh-rsa, ssh-dss, ecdsa/,
  'missing-key-data': /key data after it is missing/,
  'bad-base64': /base64.*at? ?character/i,
  truncated: /cut off.*byte \d+/,
  'type-mismatch': /The line says .* but the key data/,
  'curve-mismatch': /curve/,
  'bad-ec-point': /point does not lie.*byte \d+/,
  'bad-mpint': /number in it.*byte \d+/,
  'bad-dsa': /no DSA key/,
  'key-too-small': /too short: 768 bits/,
  'trailing-data': /left after the end.*byte \d+/,
  'bad-cert': /certificate is damaged/,
}

test('every case that is to be refused is refused, with a message of its kind and no request', async ({
  page,
  server,
}) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await create.name.fill('refused')
  await create.ok.click()
  for (const one of cases.filter(({ verdict }) => verdict === 'reject')) {
    await test.step(one.id, async () => {
      await create.publicKey.fill('')
      await create.publicKey.fill(textOf(one))
      await expect(create.publicKey).toHaveAttribute('aria-invalid', 'true')
      await expect(create.publicKey).toHaveAccessibleDescription(WORDS[one.reason ?? ''] ?? /./)
      await create.ok.click()
      await expect(create.publicKey).toBeFocused()
    })
  }
  const calls = await server.calls()
  expect(calls.filter(({ action }) => action === 'ImportKeyPair')).toEqual([])
})

test('every case that is to be accepted is imported, with its fingerprint', async ({
  page,
  keyPairs,
  server,
}) => {
  const create = new CreateDialog(page)
  await keyPairs.open()
  await expect(keyPairs.table).toBeVisible()
  await server.seed('empty')
  for (const one of cases.filter(({ verdict }) => verdict === 'accept')) {
    await test.step(one.id, async () => {
      await keyPairs.createButton.click()
      await create.importKey.check()
      await create.fill(`case-${one.id}`, textOf(one))
      await create.ok.click()
      await expect(create.dialog).toBeHidden()
      await expect(keyPairs.row(`case-${one.id}`)).toContainText(one.md5 ?? '')
    })
  }
})

test('where a scenario takes modern keys too, the form takes them', async ({ page, keyPairs }) => {
  const create = new CreateDialog(page)
  const key = cases.find(({ id }) => id === 'un-ed25519')
  await create.open('import', 'cn-hangzhou', '&keyTypes=modern')
  await create.fill('modern', 'ssh-xmss AAAAAAAA')
  await expect(create.publicKey).toHaveAccessibleDescription(/Accepted: ssh-ed25519/)
  await create.publicKey.fill(key ? textOf(key) : '')
  await expect(create.inspector).toContainText('ssh-ed25519')
  await create.ok.click()
  await expect(keyPairs.row('modern')).toBeVisible()
})

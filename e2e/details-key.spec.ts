import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { DetailsDrawer } from './pages/DetailsDrawer'
import { hasSshKeygen, makeCertificate, makeKey } from './ssh-keygen'

test.skip(!hasSshKeygen(), 'ssh-keygen is not installed')

type State = { keyPairs: { name: string; publicKey: string }[] }

test('a certificate tells all its fields, and whether its CA signed it', async ({
  page,
  keyPairs,
  server,
}) => {
  const { line } = makeCertificate()
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('signed', line)
  const labels = [/Principalsalice, root/, /Validity.*\d{4}.* to .*\d{4}/, /Signed by/]
  const advice = 'What is usually imported is the plain public key'
  for (const label of labels) await expect(create.inspector).toContainText(label)
  await expect(create.inspector).toContainText(advice)
  await create.ok.click()
  await keyPairs.link('signed').click()
  const details = new DetailsDrawer(page, 'signed')
  const certificate = details.section('Certificate')
  for (const text of [
    'User certificate, format v01',
    'Key IDalice',
    'Principalsalice, root',
    'permit-pty',
    'Signed byecdsa-sha2-nistp256 SHA256:',
    'Signatureecdsa-sha2-nistp256, checked',
  ]) {
    await expect(certificate).toContainText(text)
  }
  for (const label of labels) await expect(certificate).toContainText(label)
  await expect(details.section('Key')).toContainText(advice)
  await expect(details.section('Key')).toContainText('Commentsigned@test')

  // Not every service looks at the signature: what such a one holds is told apart.
  const state = (await server.state()) as State
  for (const pair of state.keyPairs.filter(({ name }) => name === 'signed')) {
    pair.publicKey = withAnotherSignature(pair.publicKey)
  }
  await server.restore(state)
  await expect(certificate).toContainText('wrong: the CA did not sign this certificate')
})

test('a comment of thousands of letters stays within its place', async ({ page, keyPairs }) => {
  const comment = 'a-very-long-comment-'.repeat(200)
  const { line } = makeKey('ecdsa', 256, 'short@test')
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('commented', line.replace('short@test', comment))
  await create.ok.click()
  await keyPairs.link('commented').click()
  const details = new DetailsDrawer(page, 'commented')
  const shown = details.section('Key').getByText(comment)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const box = await shown.boundingBox()
    expect(box?.height).toBeLessThanOrEqual(120)
    expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width)
  }
})

/** The same certificate with one bit of its signature turned. */
function withAnotherSignature(line: string): string {
  const [type = '', data = '', ...comment] = line.split(' ')
  const bytes = Buffer.from(data, 'base64')
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
  return [type, bytes.toString('base64'), ...comment].join(' ')
}

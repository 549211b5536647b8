import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { ScenarioPanel } from './pages/ScenarioPanel'

const ED25519 = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHbzxNDl2DEQvd9bTPbLb0pJ6y4dDB77Ftxvtw8NNYaK v'
const ECDSA =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= laptop'

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
})

test('the clock stands still and moves on, for the server and in the address', async ({
  page,
  keyPairs,
  server,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await panel.open()
  await panel.press('+1 day')
  await expect(page).toHaveURL(/clock=2026-06-16T08(%3A|:)00(%3A|:)00(\.000)?Z/)
  expect((await server.status()).now).toBe('2026-06-16T08:00:00.000Z')
  await panel.pick('Time', 'Runs from')
  await expect(page).toHaveURL(/clock=running/)
  await panel.pick('Ids and keys', 'Random')
  await expect(page).toHaveURL(/random=real/)
})

test('a slider moves by keyboard, and what it says holds at once', async ({ page, keyPairs }) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await panel.open()
  const quota = panel.panel.getByRole('slider', { name: 'Key pairs per region' })
  await quota.focus()
  await quota.press('ArrowLeft')
  await expect(page.getByText('9 of 499')).toBeVisible()
  const longest = panel.panel.getByRole('slider', { name: 'Longest answer time' })
  await longest.focus()
  await longest.press('ArrowRight')
  await expect(page).toHaveURL(/latency=0-50/)
})

test('a slider loses no press of a key that is held down', async ({ page, keyPairs }) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await panel.open()
  const longest = panel.panel.getByRole('slider', { name: 'Longest answer time' })
  await longest.focus()
  for (let press = 1; press <= 20; press += 1) await longest.press('ArrowRight')
  await expect(page).toHaveURL(/latency=0-1000/)
  await expect(longest).toHaveAttribute('aria-valuenow', '1000')
})

test('key types apply to the open dialog’s next try', async ({ page, keyPairs }) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await panel.open()
  await panel.pick('Accepted key types', 'Also modern')
  await expect(page).toHaveURL(/keyTypes=modern/)
  const create = new CreateDialog(page)
  await keyPairs.createButton.click()
  await create.importKey.check()
  await create.fill('modern', ED25519)
  await create.ok.click()
  await expect(keyPairs.row('modern')).toBeVisible()
})

test('a failure for the next call only, and no network until there is one', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await expect(keyPairs.row('web-prod')).toBeVisible()
  await panel.open()
  await panel.choose('Action', 'DescribeKeyPairs')
  await panel.choose('Error code', 'Throttling')
  await panel.choose('When', 'The next calls')
  await panel.press('Add failure')
  await expect(page).toHaveURL(/fault=DescribeKeyPairs(%3A|:)Throttling(%3A|:)next/)
  await expect(keyPairs.alert.filter({ hasText: 'Throttling' })).toBeVisible()
  await keyPairs.retry.click()
  await expect(keyPairs.row('web-prod')).toBeVisible()
  await panel.pick('Network', 'Offline')
  await expect(keyPairs.alert.filter({ hasText: 'NetworkError' })).toBeVisible()
  await panel.pick('Network', 'Online')
  await expect(keyPairs.row('web-prod')).toBeVisible()
})

test('reset goes back to the start of the scenario; snapshots outlive the page', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'one-pair' })
  await panel.open()
  await panel.pick('Permission', 'None')
  await expect(keyPairs.alert).toContainText('Forbidden.RAM')
  await panel.show('Data')
  await panel.snapshotName.fill('locked out')
  await panel.press('Save')
  await panel.press('Reset')
  await expect(page.getByText('1 key pair', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/scenario=one-pair$/)
  await page.reload()
  await panel.open()
  await panel.show('Data')
  await panel.press('Compare locked out with now')
  await expect(panel.panel).toContainText('The settings differ.')
  await panel.press('Restore locked out')
  await expect(keyPairs.alert).toContainText('Forbidden.RAM')
  await expect(panel.panel).toContainText('Nothing differs.')
  await panel.press('Delete snapshot locked out')
  await expect(panel.panel).toContainText('None yet.')
})

test('the log and what is copied from it shorten public keys', async ({
  page,
  keyPairs,
  server,
}) => {
  const panel = new ScenarioPanel(page)
  const create = new CreateDialog(page)
  await create.open('import', 'cn-hangzhou', '&scenario=default')
  await create.fill('brought', ECDSA)
  await create.ok.click()
  await expect(keyPairs.row('brought')).toBeVisible()
  await panel.open()
  await panel.show('Requests')
  await panel.call('ImportKeyPair').click()
  await expect(panel.panel).toContainText('ecdsa-sha2-nistp256 AAAAE2Vj…')
  const [, body = ''] = ECDSA.split(' ')
  for (const form of ['curl', 'aliyun CLI', 'SDK call']) {
    await panel.press(`Copy as ${form}`)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('brought')
    expect(copied).toContain('key.pub')
    expect(copied).not.toContain(body.slice(-20))
  }
  expect(JSON.stringify(await server.calls())).not.toContain(body)
})

test('nothing of a private key is in the log', async ({ page, server }) => {
  const panel = new ScenarioPanel(page)
  const create = new CreateDialog(page)
  await create.open('default', 'cn-hangzhou', '&scenario=default&panel=open')
  await create.fill('made-here')
  await create.ok.click()
  await expect(create.handOver).toBeVisible()
  const calls = await server.calls()
  expect(calls.map(({ action }) => action)).toContain('CreateKeyPair')
  expect(JSON.stringify(calls)).not.toMatch(/PRIVATE KEY|PrivateKeyBody/)
  await expect(panel.panel).not.toContainText('PRIVATE KEY')
})

test('a call that is sent again and again keeps its button in sight', async ({
  keyPairs,
  scenarioPanel,
  server,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'default', panel: 'open' })
  await scenarioPanel.show('Requests')
  await server.idle()
  const oldest = scenarioPanel.calls.getByRole('listitem').last()
  await oldest.getByRole('button').first().press('Enter')
  const again = scenarioPanel.panel.getByRole('button', { name: 'Send again' })
  for (let times = 1; times <= 8; times += 1) {
    await again.press('Enter')
    await server.idle()
    await expect(again).toBeInViewport({ ratio: 1 })
  }
})

import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { ScenarioPanel } from './pages/ScenarioPanel'

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
})

test('seed, snapshot, compare, restore, keep', async ({ page, keyPairs, server }) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open()
  await panel.open()
  await panel.show('Data')
  await panel.snapshotName.fill('before')
  await panel.press('Save')
  await panel.choose('Start from', 'one-pair')
  await expect(keyPairs.row('web-staging')).toBeHidden()
  await panel.press('Compare before with now')
  await expect(panel.panel).toContainText('Gone since then')
  await expect(panel.panel).toContainText('web-staging (cn-hangzhou)')
  await panel.press('Restore before')
  await expect(keyPairs.row('web-staging')).toBeVisible()
  await panel.choose('Start from', 'empty')
  await expect(page.getByText('You have no key pair')).toBeVisible()
  await panel.leaveButton.click()
  await expect(keyPairs.row('web-staging')).toBeVisible()
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await panel.choose('Start from', 'one-pair')
  await expect(keyPairs.row('web-staging')).toBeHidden()
  await panel.keepButton.click()
  await expect(page).toHaveURL(/cn-hangzhou$/)
  await page.reload()
  await expect(keyPairs.table).toBeVisible()
  await expect(keyPairs.row('web-staging')).toBeHidden()
  expect((await server.status()).storage).toEqual({ kind: 'browser' })
})

test('a snapshot saved again under its name is the one that is compared', async ({
  keyPairs,
  scenarioPanel,
}) => {
  const { panel } = scenarioPanel
  await keyPairs.open('cn-hangzhou', { scenario: 'default', panel: 'open' })
  await scenarioPanel.show('Data')
  await scenarioPanel.snapshotName.fill('before')
  await scenarioPanel.press('Save')
  await scenarioPanel.choose('Start from', 'one-pair')
  await scenarioPanel.press('Compare before with now')
  await expect(panel).toContainText('Gone since then')
  await scenarioPanel.snapshotName.fill('before')
  await scenarioPanel.press('Save')
  await expect(panel).toContainText('Nothing differs.')
})

test('a snapshot that cannot be saved says so, and keeps its name', async ({
  page,
  keyPairs,
  scenarioPanel,
}) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  })
  await keyPairs.open('cn-hangzhou', { scenario: 'default', panel: 'open' })
  await scenarioPanel.show('Data')
  await scenarioPanel.snapshotName.fill('before')
  await scenarioPanel.press('Save')
  await expect(page.getByRole('alert')).toContainText('That did not work')
  await expect(scenarioPanel.snapshotName).toHaveValue('before')
})

test('a browser that keeps no snapshots has it said, and what to do instead', async ({
  page,
  keyPairs,
  scenarioPanel,
}) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'))
  })
  await keyPairs.open('cn-hangzhou', { scenario: 'default', panel: 'open' })
  await scenarioPanel.show('Data')
  await expect(scenarioPanel.panel).toContainText('lets the page keep no snapshots')
})

test('the state goes to a file and comes back', async ({ page, keyPairs }) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'one-pair' })
  await panel.open()
  await panel.show('Data')
  const download = page.waitForEvent('download')
  await panel.press('Export state')
  const file = await (await download).path()
  await panel.choose('Start from', 'empty')
  await expect(page.getByText('You have no key pair')).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await panel.press('Import state')
  await (await chooser).setFiles(file)
  await expect(page.getByText('1 key pair', { exact: true })).toBeVisible()
})

test('who copies a link to data changed by hand is told that they are not in it', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  const create = new CreateDialog(page)
  const said = keyPairs.status.filter({ hasText: 'Link copied' })
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await panel.open()
  await panel.copyLink()
  await expect(said).not.toContainText('by hand')
  await page.getByRole('button', { name: 'Close message' }).click()
  await keyPairs.createButton.click()
  await create.fill('made-by-hand')
  await create.ok.click()
  await create.handOverButton('Download made-by-hand.pem').click()
  await create.handOverButton('Close').click()
  await panel.copyLink()
  await expect(said).toContainText('Data changed by hand are not in the link.')
  const download = page.waitForEvent('download')
  await page
    .locator('.toast')
    .filter({ has: said })
    .getByRole('button', { name: 'Export state' })
    .click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain('made-by-hand')
})

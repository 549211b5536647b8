import { expect, test } from './fixtures'
import { TransferDialog } from './pages/TransferDialog'

test.beforeEach(async ({ keyPairs, server }) => {
  await keyPairs.open()
  await expect(keyPairs.link('web-prod')).toBeVisible()
  await server.forgetCalls()
})

test('takes a key pair off the chosen instances, and off no other', async ({
  page,
  keyPairs,
  server,
}) => {
  const unbind = new TransferDialog(page, 'Unbind')
  await keyPairs.action('web-prod', 'Unbind').click()
  await expect(unbind.source.getByRole('checkbox')).toHaveCount(3)
  await unbind.choose('web-01')
  await unbind.ok.click()
  await expect(unbind.dialog).toBeHidden()
  await expect(keyPairs.status).toContainText('The key pair was taken off 1 instance.')
  await expect(keyPairs.status).toContainText('needs a restart')
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('2')
  const calls = (await server.calls()).filter(({ action }) => action === 'DetachKeyPair')
  expect(calls).toHaveLength(1)
})

test('OK without an instance says what is missing, and leads to it', async ({ page, keyPairs }) => {
  const unbind = new TransferDialog(page, 'Unbind')
  await keyPairs.action('web-prod', 'Unbind').click()
  await expect(unbind.source.getByRole('checkbox')).toHaveCount(3)
  await unbind.ok.press('Enter')
  await expect(unbind.search).toBeFocused()
  await expect(unbind.search).toHaveAccessibleDescription(/No instance is selected/)
})

test('says when there is nothing to unbind', async ({ page, keyPairs }) => {
  const unbind = new TransferDialog(page, 'Unbind')
  await keyPairs.action('laptop', 'Unbind').click()
  await expect(unbind.dialog).toContainText('No instance is bound.')
  await expect(unbind.ok).toBeDisabled()
})

test('of several key pairs the instances stand by key pair, and each is unbound from its own', async ({
  page,
  keyPairs,
  server,
}) => {
  const unbind = new TransferDialog(page, 'Unbind')
  await keyPairs.select('web-prod').check()
  await keyPairs.select('bastion').check()
  await keyPairs.select('laptop').check()
  await page.getByRole('button', { name: 'Unbind Selected' }).click()
  await expect(unbind.source.getByRole('checkbox')).toHaveCount(4)
  await expect(unbind.source.getByRole('listitem').filter({ hasText: /^web-prod$/ })).toBeVisible()
  await unbind.choose('web-01', 'web-02', 'bastion')
  await unbind.ok.click()
  await expect(keyPairs.status).toContainText('taken off 3 instances')
  await expect(await keyPairs.cell('bastion', 'Bound Instances')).toHaveText('0')
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('1')
  const calls = (await server.calls()).filter(({ action }) => action === 'DetachKeyPair')
  expect(new Set(calls.map(({ params }) => params['KeyPairName']))).toEqual(
    new Set(['bastion', 'web-prod']),
  )
  expect(calls).toHaveLength(2)
})

test('one refused call leaves the others done, and shows what failed', async ({
  page,
  keyPairs,
  server,
}) => {
  const unbind = new TransferDialog(page, 'Unbind')
  await keyPairs.select('web-prod').check()
  await keyPairs.select('bastion').check()
  await page.getByRole('button', { name: 'Unbind Selected' }).click()
  await unbind.choose('web-01', 'bastion')
  await server.set({
    faults: [{ action: 'DetachKeyPair', code: 'Throttling', when: { kind: 'nth', n: 2 } }],
  })
  await unbind.ok.click()
  await expect(unbind.alert).toContainText('1 of 2 instances could not be unbound.')
  await expect(unbind.dialog).toContainText('Too many requests')
  await unbind.retry.click()
  await expect(unbind.dialog).toBeHidden()
  await expect(keyPairs.status).toContainText('taken off 2 instances')
})

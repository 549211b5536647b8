import { expect, test } from './fixtures'
import { DeleteDialog } from './pages/DeleteDialog'
import type { ServerControl } from './server-control'

async function deletions(server: ServerControl): Promise<unknown[]> {
  const calls = await server.calls()
  return calls
    .filter(({ action }) => action === 'DeleteKeyPairs')
    .map(({ params }): unknown => JSON.parse(params['KeyPairNames'] ?? 'null'))
}

test.beforeEach(async ({ keyPairs, server }) => {
  await keyPairs.open()
  await expect(keyPairs.link('laptop')).toBeVisible()
  await server.forgetCalls()
})

test('deletes a free key pair, and Undo brings back all that can be', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = new DeleteDialog(page)
  const fingerprint = await (await keyPairs.cell('db-backup', 'Fingerprint')).innerText()
  await keyPairs.action('db-backup', 'Delete').click()
  await expect(dialog.entry('db-backup')).toContainText('Used by no instance')
  await dialog.delete.click()
  await expect(dialog.dialog).toBeHidden()
  await expect(keyPairs.link('db-backup')).toHaveCount(0)
  await expect(keyPairs.status).toContainText('Key pair db-backup deleted.')
  // The key pair that came into its place.
  await expect(keyPairs.link('on-call')).toBeFocused()

  await dialog.undo.click()
  await expect(keyPairs.status).toContainText('Key pair db-backup is back.')
  await expect(keyPairs.status).toContainText('The creation time is new.')
  await expect(await keyPairs.cell('db-backup', 'Fingerprint')).toHaveText(fingerprint)
  await expect(await keyPairs.cell('db-backup', 'Tags')).toContainText('env:prod')
  await expect(await keyPairs.cell('db-backup', 'Resource Group')).toHaveText('Data')
  expect(await deletions(server)).toEqual([['db-backup']])
})

test('shows the instances of a bound key pair, and unbinds them first in one step', async ({
  page,
  keyPairs,
}) => {
  const dialog = new DeleteDialog(page)
  await keyPairs.action('web-prod', 'Delete').click()
  await expect(dialog.entry('web-prod')).toContainText('Bound to 3 instances')
  await expect(dialog.entry('web-prod')).toContainText('web-01')
  await expect(dialog.dialog).toContainText(
    'Unbind it first: its instances go back to password login, and running ones need a restart.',
  )
  await expect(dialog.delete).toBeDisabled()

  await dialog.unbindFirst.click()
  await expect(dialog.entry('web-prod')).toContainText('Used by no instance')
  await expect(dialog.dialog.getByRole('status')).toContainText('taken off 3 instances')
  await dialog.delete.click()
  await expect(keyPairs.link('web-prod')).toHaveCount(0)
  await expect(keyPairs.status).toContainText('Key pair web-prod deleted.')
})

test('of several, deletes what is free in one call; the bound one stays selected', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = new DeleteDialog(page)
  for (const name of ['laptop', 'on-call', 'bastion']) await keyPairs.select(name).check()
  await keyPairs.deleteSelected.click()
  await expect(dialog.dialog).toContainText('1 of them is bound to instances')
  await expect(dialog.dialog).toContainText('its instances go back to password login')
  await dialog.delete.click()
  await expect(dialog.alert).toContainText('1 key pair could not be deleted and stays selected.')
  await expect(dialog.entry('laptop')).toContainText('Deleted')
  await expect(dialog.entry('bastion')).toContainText('Bound to 1 instance')
  await expect(dialog.retry).toBeDisabled()
  await dialog.close.click()

  expect(await deletions(server)).toEqual([['laptop', 'on-call']])
  await expect(keyPairs.status).toContainText('2 key pairs deleted.')
  await expect(keyPairs.link('laptop')).toHaveCount(0)
  await expect(keyPairs.select('bastion')).toBeChecked()
  await expect(page.getByText('1 selected')).toBeVisible()
})

test('after unbinding, Retry deletes what was left', async ({ page, keyPairs }) => {
  const dialog = new DeleteDialog(page)
  for (const name of ['laptop', 'bastion']) await keyPairs.select(name).check()
  await keyPairs.deleteSelected.click()
  await dialog.delete.click()
  await dialog.unbindFirst.click()
  await dialog.retry.click()
  await expect(dialog.dialog).toBeHidden()
  await expect(keyPairs.status).toContainText('2 key pairs deleted.')
  await expect(keyPairs.link('bastion')).toHaveCount(0)
})

test('a key pair bound meanwhile stays, with the reason, and can be retried', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = new DeleteDialog(page)
  await server.set({
    faults: [
      {
        action: 'DeleteKeyPairs',
        code: 'InvalidParameter.KeypairAlreadyAttachedInstance',
        when: { kind: 'next', times: 1 },
      },
    ],
  })
  await keyPairs.action('laptop', 'Delete').click()
  await dialog.delete.click()
  await expect(dialog.alert).toContainText('Key pairs bound to instances cannot be deleted.')
  await expect(dialog.alert).toContainText('Request ID')
  await dialog.retry.click()
  await expect(keyPairs.status).toContainText('Key pair laptop deleted.')
})

test('a lost answer is looked up, and nothing is sent twice', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = new DeleteDialog(page)
  await server.set({
    faults: [{ action: 'DeleteKeyPairs', code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
  })
  await keyPairs.action('laptop', 'Delete').click()
  await dialog.delete.click()
  await expect(keyPairs.status).toContainText('Key pair laptop deleted.')
  expect(await deletions(server)).toEqual([['laptop']])
})

test('a double click deletes once; without a network the dialog stays', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = new DeleteDialog(page)
  await keyPairs.action('laptop', 'Delete').click()
  await expect(dialog.delete).toBeEnabled()
  await server.set({ network: 'offline' })
  await dialog.delete.click()
  await expect(dialog.alert).toContainText('No answer came.')
  await server.set({ network: 'online', latency: { default: { min: 300, max: 300 } } })
  await server.forgetCalls()
  await dialog.retry.dblclick()
  await expect(dialog.dialog).toBeHidden()
  expect(await deletions(server)).toEqual([['laptop']])
})

test('cancelling keeps everything, the selection too', async ({ page, keyPairs, server }) => {
  const dialog = new DeleteDialog(page)
  await keyPairs.select('laptop').check()
  await keyPairs.select('on-call').check()
  await keyPairs.deleteSelected.click()
  await expect(dialog.delete).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(dialog.dialog).toBeHidden()
  await expect(keyPairs.select('laptop')).toBeChecked()
  await expect(keyPairs.deleteSelected).toBeFocused()
  expect(await deletions(server)).toEqual([])
})

test('asks again for the instances where they could not be had', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = new DeleteDialog(page)
  await server.set({
    faults: [{ action: 'DescribeInstances', code: 'InternalError', when: { kind: 'nth', n: 2 } }],
  })
  // The list asks once more for what the changed settings may have changed.
  await server.idle()
  await keyPairs.action('db-backup', 'Delete').click()
  await dialog.retry.click()
  await expect(dialog.entry('db-backup')).toContainText('Used by no instance')
  await expect(dialog.delete).toBeEnabled()
})

test('says which instances keep the key pair where they cannot be unbound', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = new DeleteDialog(page)
  await keyPairs.action('bastion', 'Delete').click()
  await expect(dialog.unbindFirst).toBeVisible()
  await server.set({
    faults: [{ action: 'DetachKeyPair', code: 'InternalError', when: { kind: 'always' } }],
  })
  await dialog.unbindFirst.click()
  await expect(dialog.alert).toBeVisible()
  await expect(dialog.delete).toBeDisabled()
})

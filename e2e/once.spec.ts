import type { Locator, Page } from '@playwright/test'
import type { ActionName } from '~/contract/actions'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { DeleteDialog } from './pages/DeleteDialog'
import { TransferDialog } from './pages/TransferDialog'
import type { ServerControl } from './server-control'

const SLOWLY = { latency: { default: { min: 300, max: 300 } } }

async function count(server: ServerControl, action: ActionName): Promise<number> {
  return (await server.calls()).filter((call) => call.action === action).length
}

/** One answer of the action is lost after it was carried out. */
function loseOne(server: ServerControl, action: ActionName) {
  return server.set({
    faults: [{ action, code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
  })
}

/** A click twice and Enter twice, as impatient hands do. */
async function pressImpatiently(page: Page, button: Locator): Promise<void> {
  await button.dblclick()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
}

test.beforeEach(async ({ keyPairs, server }) => {
  await keyPairs.open()
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('3')
  await server.forgetCalls()
})

test('a key pair is created once, however often OK is pressed', async ({
  page,
  keyPairs,
  server,
}) => {
  const create = new CreateDialog(page)
  await keyPairs.createButton.click()
  await create.name.fill('created-once')
  await server.set(SLOWLY)
  await pressImpatiently(page, create.ok)
  await expect(create.handOver).toBeVisible()
  expect(await count(server, 'CreateKeyPair')).toBe(1)
})

test('instances are unbound once; a lost answer is looked up', async ({
  page,
  keyPairs,
  server,
}) => {
  const unbind = new TransferDialog(page, 'Unbind')
  await keyPairs.action('web-prod', 'Unbind').click()
  await unbind.choose('web-01')
  await server.set(SLOWLY)
  await pressImpatiently(page, unbind.ok)
  await expect(unbind.dialog).toBeHidden()
  expect(await count(server, 'DetachKeyPair')).toBe(1)
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('2')

  await keyPairs.action('web-prod', 'Unbind').click()
  await unbind.choose('web-02')
  await loseOne(server, 'DetachKeyPair')
  await unbind.ok.click()
  await expect(unbind.dialog).toBeHidden()
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('1')
  expect(await count(server, 'DetachKeyPair')).toBe(2)
})

test('an instance is restarted once, however often the button is pressed', async ({
  page,
  keyPairs,
  server,
}) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('laptop', 'Bind').click()
  await bind.choose('web-01')
  await bind.ok.click()
  await server.set(SLOWLY)
  await page.getByRole('button', { name: 'Restart now' }).dblclick()
  await expect(keyPairs.status).toContainText('1 instance is restarting.')
  expect(await count(server, 'RebootInstance')).toBe(1)
})

test('tags are saved once; after a lost answer trying again leaves one right result', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Edit Tags' })
  const ok = dialog.getByRole('button', { name: 'OK' })
  async function addTag(key: string) {
    await keyPairs.action('laptop', 'More actions').click()
    await page.getByRole('menuitem', { name: 'Edit Tags' }).click()
    await dialog.getByRole('button', { name: 'Add Tag' }).click()
    await dialog
      .getByRole('textbox', { name: /^Tag key/ })
      .last()
      .fill(key)
  }
  await addTag('team')
  await server.set(SLOWLY)
  await pressImpatiently(page, ok)
  await expect(dialog).toBeHidden()
  expect(await count(server, 'TagResources')).toBe(1)

  await addTag('owner')
  await loseOne(server, 'TagResources')
  await ok.click()
  await expect(dialog.getByRole('alert')).toContainText('No answer came')
  await ok.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '1 more tag of laptop' })).toBeVisible()
})

test('a key pair is moved once; after a lost answer trying again leaves one right result', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Change Resource Group' })
  async function choose(group: RegExp) {
    await keyPairs.action('laptop', 'More actions').click()
    await page.getByRole('menuitem', { name: 'Change Resource Group' }).click()
    await dialog.getByRole('combobox', { name: 'Resource Group' }).click()
    await page.getByRole('option', { name: group }).click()
  }
  await choose(/Data/)
  await server.set(SLOWLY)
  await pressImpatiently(page, dialog.getByRole('button', { name: 'OK' }))
  await expect(dialog).toBeHidden()
  expect(await count(server, 'JoinResourceGroup')).toBe(1)

  await choose(/Web/)
  await loseOne(server, 'JoinResourceGroup')
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog.getByRole('alert')).toContainText('No answer came')
  await dialog.getByRole('button', { name: /OK|Retry/ }).click()
  await expect(dialog).toBeHidden()
  await expect(await keyPairs.cell('laptop', 'Resource Group')).toHaveText('Web')
})

test('Undo restores once, and is offered for ten seconds', async ({ page, keyPairs, server }) => {
  await page.clock.install()
  await keyPairs.open()
  const dialog = new DeleteDialog(page)
  await keyPairs.action('laptop', 'Delete').click()
  await dialog.delete.click()
  await expect(dialog.undo).toBeVisible()
  await server.set(SLOWLY)
  await dialog.undo.dblclick()
  await expect(keyPairs.status).toContainText('Key pair laptop is back.')
  expect(await count(server, 'ImportKeyPair')).toBe(1)

  await keyPairs.action('laptop', 'Delete').click()
  await dialog.delete.click()
  await expect(dialog.undo).toBeVisible()
  // Longer than other messages stand, and not for ever.
  await page.clock.fastForward(6000)
  await expect(dialog.undo).toBeVisible()
  await page.clock.fastForward(10_000)
  await expect(dialog.undo).toHaveCount(0)
})

test('opening a dialog and leaving it asks for no more than it shows', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = page.getByRole('dialog')
  async function callsOfOpening(open: () => Promise<void>) {
    await server.forgetCalls()
    await open()
    await expect(dialog).toBeVisible()
    await server.idle()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await server.idle()
    return (await server.calls()).map(({ action }) => action)
  }
  async function choose(item: string) {
    await keyPairs.action('laptop', 'More actions').click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  expect(await callsOfOpening(() => keyPairs.createButton.click()), 'create').toEqual([])
  for (const action of ['Bind', 'Unbind']) {
    const calls = await callsOfOpening(() => keyPairs.action('laptop', action).click())
    expect(calls, action).toEqual(['DescribeInstances'])
  }
  const impact = await callsOfOpening(() => keyPairs.action('laptop', 'Delete').click())
  expect(impact, 'delete').toEqual(['DescribeKeyPairs', 'DescribeInstances'])
  // What may have changed elsewhere since the list was loaded is read anew, once.
  for (const item of ['Edit Tags', 'Change Resource Group'])
    expect(await callsOfOpening(() => choose(item)), item).toEqual(['DescribeKeyPairs'])
  const details = await callsOfOpening(() => keyPairs.link('jenkins-ci').click())
  expect(details, 'details').toEqual(['DescribeKeyPairs', 'DescribeInstances'])
})

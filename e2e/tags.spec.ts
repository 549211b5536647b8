import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { KeyPairsPage } from './pages/KeyPairsPage'
import type { ServerControl } from './server-control'

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Edit Tags', exact: true })
}

async function writes(server: ServerControl): Promise<string[]> {
  const calls = await server.calls()
  return calls.map(({ action }) => action).filter((action) => /^(Tag|Untag)Resources$/.test(action))
}

async function openFor(page: Page, more: Locator): Promise<void> {
  await more.click()
  await page.getByRole('menuitem', { name: 'Edit Tags' }).click()
}

test.beforeEach(async ({ keyPairs, server }) => {
  await keyPairs.open()
  await expect(keyPairs.link('web-prod')).toBeVisible()
  await server.forgetCalls()
})

test('changes, adds and removes the tags of one key pair, sending only what changed', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = dialogOf(page)
  await openFor(page, keyPairs.action('web-prod', 'More actions'))
  await expect(dialog.getByRole('textbox', { name: 'Tag key 1' })).toHaveValue('env')
  await dialog.getByRole('textbox', { name: 'Tag value 1' }).fill('production')
  await dialog.getByRole('button', { name: 'Add Tag' }).click()
  const count = await dialog.getByRole('textbox', { name: /^Tag key/ }).count()
  await dialog.getByRole('textbox', { name: `Tag key ${count}` }).fill('cost')
  await dialog.getByRole('textbox', { name: `Tag value ${count}` }).fill('42')
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog).toBeHidden()
  await expect(keyPairs.status).toContainText('Tags of web-prod saved.')
  await expect(await keyPairs.cell('web-prod', 'Tags')).toContainText('production')

  const call = (await server.calls()).find(({ action }) => action === 'TagResources')
  expect(call?.params).toMatchObject({
    'ResourceId.1': 'web-prod',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'production',
    'Tag.2.Key': 'cost',
  })
  expect(await writes(server)).toEqual(['TagResources'])
})

test('removes a tag with one call, and sends nothing where nothing changed', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = dialogOf(page)
  await openFor(page, keyPairs.action('jenkins-ci', 'More actions'))
  await dialog
    .getByRole('button', { name: /Remove/ })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog).toBeHidden()
  await expect(await keyPairs.cell('jenkins-ci', 'Tags')).not.toContainText('env')
  expect(await writes(server)).toEqual(['UntagResources'])

  await server.forgetCalls()
  await openFor(page, keyPairs.action('web-prod', 'More actions'))
  await expect(dialog.getByRole('textbox', { name: 'Tag key 1' })).toBeVisible()
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog).toBeHidden()
  expect(await writes(server)).toEqual([])
})

test('says what is wrong with a tag at its field', async ({ page, keyPairs, server }) => {
  const dialog = dialogOf(page)
  await openFor(page, keyPairs.action('laptop', 'More actions'))
  await dialog.getByRole('button', { name: 'Add Tag' }).click()
  const key = dialog.getByRole('textbox', { name: 'Tag key 1' })
  await key.fill('aliyun-tag')
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(key).toHaveAttribute('aria-invalid', 'true')
  await expect(key).toHaveAccessibleDescription(/aliyun/)
  await expect(dialog).toBeVisible()
  expect(await writes(server)).toEqual([])
})

test('adds to several key pairs and removes keys from them', async ({ page, keyPairs, server }) => {
  const dialog = dialogOf(page)
  for (const name of ['web-prod', 'laptop', 'jenkins-ci']) await keyPairs.select(name).check()
  await page.getByRole('button', { name: 'Edit Tags' }).click()
  await dialog.getByRole('textbox', { name: 'Tag key 1' }).fill('team')
  await dialog.getByRole('textbox', { name: 'Tag value 1' }).fill('blue')
  await expect(dialog.getByRole('checkbox', { name: 'env' })).toHaveAccessibleDescription(
    'on 2 of 3',
  )
  await dialog.getByRole('checkbox', { name: 'env' }).check()
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(keyPairs.status).toContainText('Tags of 3 key pairs saved.')
  await expect(await keyPairs.cell('laptop', 'Tags')).toContainText('team:blue')
  await expect(await keyPairs.cell('jenkins-ci', 'Tags')).not.toContainText('env')
  expect(await writes(server)).toEqual(['UntagResources', 'TagResources'])
})

test('keeps to twenty tags a key pair before anything is sent', async ({
  page,
  keyPairs,
  server,
}) => {
  await server.seed('many-tags')
  const dialog = dialogOf(page)
  const rows = keyPairs.table.getByRole('checkbox', { name: /^Select (?!all)/i })
  await rows.nth(0).check()
  await rows.nth(1).check()
  await page.getByRole('button', { name: 'Edit Tags' }).click()
  await dialog.getByRole('textbox', { name: 'Tag key 1' }).fill('one-too-many')
  await expect(dialog).toContainText('More than 20 tags would be on:')
  await server.forgetCalls()
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog).toBeVisible()
  expect(await writes(server)).toEqual([])
})

test('a refused change keeps the dialog and what was typed', async ({ page, keyPairs, server }) => {
  const dialog = dialogOf(page)
  await server.set({
    faults: [{ action: 'TagResources', code: 'InternalError', when: { kind: 'next', times: 1 } }],
  })
  await openFor(page, keyPairs.action('laptop', 'More actions'))
  await dialog.getByRole('button', { name: 'Add Tag' }).click()
  await dialog.getByRole('textbox', { name: 'Tag key 1' }).fill('team')
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog.getByRole('alert')).toContainText('unknown error')
  await expect(dialog.getByRole('textbox', { name: 'Tag key 1' })).toHaveValue('team')
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(keyPairs.status).toContainText('Tags of laptop saved.')
})

test('a tag that is added elsewhere meanwhile stays', async ({
  page,
  keyPairs,
  context,
  server,
}) => {
  const dialog = dialogOf(page)
  await openFor(page, keyPairs.action('laptop', 'More actions'))
  await dialog.getByRole('button', { name: 'Add Tag' }).click()
  await dialog.getByRole('textbox', { name: 'Tag key 1' }).fill('mine')

  const other = await context.newPage()
  const otherList = new KeyPairsPage(other)
  await otherList.open()
  await openFor(other, otherList.action('laptop', 'More actions'))
  await dialogOf(other).getByRole('button', { name: 'Add Tag' }).click()
  await dialogOf(other).getByRole('textbox', { name: 'Tag key 1' }).fill('theirs')
  await dialogOf(other).getByRole('button', { name: 'OK' }).click()
  await expect(otherList.status).toContainText('Tags of laptop saved.')
  await other.close()
  await server.idle()

  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(keyPairs.status).toContainText('Tags of laptop saved.')
  expect(await writes(server)).toEqual(['TagResources'])
})

test('OK with nothing to change for several says what to do', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = dialogOf(page)
  async function openForTwo() {
    for (const name of ['web-prod', 'laptop']) await keyPairs.select(name).check()
    await page.getByRole('button', { name: 'Edit Tags' }).click()
  }
  await openForTwo()
  const key = dialog.getByRole('textbox', { name: 'Tag key 1' })
  const ok = dialog.getByRole('button', { name: 'OK' })
  await ok.click()
  await expect(key).toBeFocused()
  await expect(key).toHaveAttribute('aria-invalid', 'true')
  await expect(key).toHaveAccessibleDescription(/nothing to save yet/)
  await key.fill('cost')
  await expect(key).not.toHaveAttribute('aria-invalid')
  await ok.click()
  await expect(dialog).toBeHidden()
  expect(await writes(server)).toEqual(['TagResources'])

  await openForTwo()
  await key.fill('cost')
  await ok.click()
  await expect(key).toHaveAccessibleDescription(/have these tags already/)
  await dialog.getByRole('button', { name: 'Remove tag 1' }).click()
  await ok.click()
  await expect(dialog.getByRole('button', { name: 'Add Tag' })).toHaveAccessibleDescription(
    /nothing to save yet/,
  )
})

test('a row that is wrong and changes nothing says both', async ({ page, keyPairs, server }) => {
  // Tags that nobody can give any more, but that are there.
  const state = JSON.stringify(await server.state())
  const tag = /\{"key":"env","value":"[^"]*"\}/g
  await server.restore(JSON.parse(state.replaceAll(tag, '{"key":"acs:env","value":"x"}')))
  const dialog = dialogOf(page)
  for (const name of ['web-prod', 'jenkins-ci']) await keyPairs.select(name).check()
  await page.getByRole('button', { name: 'Edit Tags' }).click()
  const key = dialog.getByRole('textbox', { name: 'Tag key 1' })
  await key.fill('acs:env')
  await dialog.getByRole('textbox', { name: 'Tag value 1' }).fill('x')
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(key).toHaveAccessibleDescription(/acs:.*have these tags already/)
  expect(await writes(server)).toEqual([])
})

test('OK leads to the tag that is wrong', async ({ page, keyPairs }) => {
  const dialog = dialogOf(page)
  await openFor(page, keyPairs.action('web-prod', 'More actions'))
  const value = dialog.getByRole('textbox', { name: 'Tag value 1' })
  await value.fill('acs:x')
  for (let press = 0; press < 2; press += 1) {
    await dialog.getByRole('button', { name: 'OK' }).click()
    await expect(value).toBeFocused()
  }
})

import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Change Resource Group', exact: true })
}

async function chooseGroup(page: Page, name: RegExp): Promise<void> {
  await dialogOf(page).getByRole('combobox', { name: 'Resource Group' }).click()
  await page.getByRole('option', { name }).click()
}

test.beforeEach(async ({ keyPairs, server }) => {
  await keyPairs.open()
  await expect(keyPairs.link('laptop')).toBeVisible()
  await server.forgetCalls()
})

test('moves a key pair to another resource group', async ({ page, keyPairs }) => {
  const dialog = dialogOf(page)
  await keyPairs.action('laptop', 'More actions').click()
  await page.getByRole('menuitem', { name: 'Change Resource Group' }).click()
  await expect(dialog.getByRole('button', { name: 'OK' })).toBeDisabled()
  await chooseGroup(page, /Data/)
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog).toBeHidden()
  await expect(keyPairs.status).toContainText('laptop moved to the resource group.')
  await expect(await keyPairs.cell('laptop', 'Resource Group')).toHaveText('Data')
})

test('OK with nothing to move says why, at the field', async ({ page, keyPairs, server }) => {
  const dialog = dialogOf(page)
  await keyPairs.action('laptop', 'More actions').click()
  await page.getByRole('menuitem', { name: 'Change Resource Group' }).click()
  const group = dialog.getByRole('combobox', { name: 'Resource Group' })
  await expect(group).toBeFocused()
  await dialog.getByRole('button', { name: 'OK' }).press('Enter')
  await expect(group).toBeFocused()
  await expect(group).toHaveAttribute('aria-invalid', 'true')
  await expect(group).toHaveAccessibleDescription(/Select the resource group to move to/)
  await chooseGroup(page, /Default Resource Group/)
  await dialog.getByRole('button', { name: 'OK' }).press('Enter')
  await expect(group).toHaveAccessibleDescription(/the group it is in already/)
  expect((await server.calls()).filter(({ action }) => action === 'JoinResourceGroup')).toEqual([])
})

test('OK before the groups are there blames nobody', async ({ page, keyPairs, server }) => {
  const dialog = dialogOf(page)
  await server.set({
    latency: {
      default: { min: 0, max: 0 },
      perAction: { ListResourceGroups: { min: 3000, max: 3000 } },
    },
  })
  await keyPairs.open('cn-beijing')
  await keyPairs.action('laptop', 'More actions').click()
  await page.getByRole('menuitem', { name: 'Change Resource Group' }).click()
  await dialog.getByRole('button', { name: 'OK' }).press('Enter')
  await expect(dialog.getByRole('combobox', { name: 'Resource Group' })).toBeVisible()
  await expect(dialog.getByRole('combobox')).not.toHaveAttribute('aria-invalid')
})

test('of several moves those that are elsewhere, and says which failed', async ({
  page,
  keyPairs,
  server,
}) => {
  const dialog = dialogOf(page)
  // db-backup is in the group already.
  for (const name of ['web-prod', 'laptop', 'db-backup']) await keyPairs.select(name).check()
  await page.getByRole('button', { name: 'Change Resource Group' }).click()
  await chooseGroup(page, /Data/)
  await server.set({
    faults: [{ action: 'JoinResourceGroup', code: 'Throttling', when: { kind: 'nth', n: 2 } }],
  })
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog.getByRole('alert')).toContainText('1 of 3 key pairs could not be moved:')
  await expect(dialog.getByRole('alert')).toContainText('Too many requests')
  await dialog.getByRole('button', { name: 'Retry' }).click()
  await expect(dialog).toBeHidden()
  await expect(keyPairs.status).toContainText('2 key pairs moved')
  for (const name of ['web-prod', 'laptop', 'db-backup']) {
    await expect(await keyPairs.cell(name, 'Resource Group')).toHaveText('Data')
  }
  const calls = (await server.calls()).filter(({ action }) => action === 'JoinResourceGroup')
  expect(calls).toHaveLength(3)
})

test('what failed stays selected when the dialog is left', async ({ page, keyPairs, server }) => {
  const dialog = dialogOf(page)
  for (const name of ['web-prod', 'laptop']) await keyPairs.select(name).check()
  await page.getByRole('button', { name: 'Change Resource Group' }).click()
  await chooseGroup(page, /Data/)
  await server.set({
    faults: [{ action: 'JoinResourceGroup', code: 'Throttling', when: { kind: 'nth', n: 1 } }],
  })
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('1 selected')).toBeVisible()
})

test('a key pair that was never put into a group is in the default one', async ({
  page,
  keyPairs,
}) => {
  const dialog = dialogOf(page)
  await keyPairs.action('laptop', 'More actions').click()
  await page.getByRole('menuitem', { name: 'Change Resource Group' }).click()
  await expect(dialog).toContainText('Default Resource Group')
  await chooseGroup(page, /Default Resource Group/)
  await expect(dialog.getByRole('button', { name: 'OK' })).toBeDisabled()
})

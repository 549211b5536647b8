import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { TransferDialog } from './pages/TransferDialog'

const LINE =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= vector-ecdsa'

test('a binding is shown as code, as it will be sent, in six ways', async ({
  page,
  context,
  keyPairs,
  server,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await keyPairs.open()
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('laptop', 'Bind').click()
  await bind.choose('db-replica')
  await bind.dialog.getByRole('button', { name: 'Show as code' }).click()
  const code = bind.dialog.getByRole('region', { name: 'Code' })
  await expect(code).toContainText('aliyun ecs AttachKeyPair')

  for (const [tab, text] of [
    ['Terraform', 'alicloud_ecs_key_pair_attachment'],
    ['TypeScript', 'new AttachKeyPairRequest({'],
    ['Python', 'models.AttachKeyPairRequest('],
    ['Go', '&ecs.AttachKeyPairRequest{'],
    ['Request', 'x-acs-action: AttachKeyPair'],
    ['CLI', '--KeyPairName laptop'],
  ] as const) {
    await code.getByRole('tab', { name: tab, exact: true }).click()
    await expect(code.getByRole('tabpanel', { name: tab })).toContainText(text)
  }
  await page.keyboard.press('ArrowRight')
  await expect(code.getByRole('tab', { name: 'Terraform' })).toBeFocused()
  await page.keyboard.press('End')
  await expect(code.getByRole('tabpanel', { name: 'Request' })).toBeVisible()

  await code.getByRole('button', { name: 'Copy code' }).click()
  await expect(code).toContainText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await server.forgetCalls()
  await bind.ok.click()
  await expect(keyPairs.status).toBeVisible()
  const sent = (await server.calls()).find(({ action }) => action === 'AttachKeyPair')
  const query = /\?([^]*) HTTP/.exec(copied)?.[1]?.replaceAll('\n  ', '')
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual(sent?.params)
})

test('what Terraform cannot say is said', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await keyPairs.action('laptop', 'Delete').click()
  const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
  await dialog.getByRole('button', { name: 'Show as code' }).click()
  await dialog.getByRole('tab', { name: 'Terraform' }).click()
  await expect(dialog.getByRole('tabpanel')).toContainText('deleting has no code of its own')
})

for (const name of ['Edit Tags', 'Change Resource Group']) {
  test(`${name}: while nothing is changed, the code says so`, async ({ page, keyPairs }) => {
    await keyPairs.open()
    await keyPairs.action('laptop', 'More actions').click()
    await page.getByRole('menuitem', { name }).click()
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByRole('button', { name: 'Show as code' }).click()
    await expect(dialog.getByRole('tabpanel', { name: 'CLI' })).toHaveText(/^Nothing would be sent/)
  })
}

test('every action is shown as code before it is sent', async ({ page, keyPairs, server }) => {
  const create = new CreateDialog(page)
  const dialog = page.getByRole('dialog')
  async function choose(item: string) {
    await keyPairs.action('web-prod', 'More actions').click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  async function expectCode(...texts: string[]) {
    await dialog.getByRole('button', { name: 'Show as code' }).click()
    const code = dialog.getByRole('region', { name: 'Code' })
    for (const text of texts) await expect(code).toContainText(text)
    await code.getByRole('tab', { name: 'Request', exact: true }).click()
    await expect(code.getByRole('tabpanel', { name: 'Request' })).toContainText('x-acs-action: ')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toHaveCount(0)
  }
  await keyPairs.open()
  await expect(keyPairs.link('web-prod')).toBeVisible()

  await keyPairs.createButton.click()
  await create.name.fill('made')
  await expectCode('aliyun ecs CreateKeyPair', '--KeyPairName made')

  await keyPairs.createButton.click()
  await create.importKey.check()
  await create.fill('taken', LINE)
  await expectCode('aliyun ecs ImportKeyPair', `--PublicKeyBody '${LINE}'`)

  const unbind = new TransferDialog(page, 'Unbind')
  await keyPairs.action('web-prod', 'Unbind').click()
  await unbind.choose('web-01')
  await expectCode('aliyun ecs DetachKeyPair', '--KeyPairName web-prod')

  await choose('Edit Tags')
  await dialog.getByRole('textbox', { name: 'Tag value 1' }).fill('production')
  await dialog.getByRole('button', { name: 'Remove tag 2' }).click()
  await expectCode('aliyun ecs TagResources', 'aliyun ecs UntagResources', '--Tag.1.Key env')

  await choose('Change Resource Group')
  await dialog.getByRole('combobox', { name: 'Resource Group' }).click()
  await page.getByRole('option', { name: /Data/ }).click()
  await expectCode('aliyun ecs JoinResourceGroup', '--ResourceId web-prod')

  const sent = (await server.calls()).map(({ action }) => action)
  expect(sent.filter((action) => !/^(Describe|List)/.test(action))).toEqual([])
})

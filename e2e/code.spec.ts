import { expect, test } from './fixtures'
import { TransferDialog } from './pages/TransferDialog'

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

import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'

const LINE =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= vector-ecdsa'

test('the 500th key pair is imported, the 501st refused for the quota; another region is free', async ({
  page,
  keyPairs,
  server,
}) => {
  const create = new CreateDialog(page)
  await keyPairs.open()
  await expect(keyPairs.table).toBeVisible()
  await server.seed('quota-499')
  await create.open('import')
  await create.fill('number-500', LINE)
  await create.ok.click()
  await expect(keyPairs.row('number-500')).toBeVisible()

  await create.open('import')
  await create.fill('number-501', LINE)
  await create.ok.click()
  await expect(create.alert).toContainText(/quota.*500/i)
  await expect(create.alert).toContainText('QuotaExceed.KeyPair')
  await expect(create.alert).toContainText('Request ID')
  await expect(create.publicKey).toHaveValue(LINE)

  await create.open('import', 'cn-beijing')
  await create.fill('number-501', LINE)
  await create.ok.click()
  await expect(keyPairs.row('number-501')).toBeVisible()
})

test('where a region is full, the form says so at once, and so does the refusal', async ({
  page,
}) => {
  const create = new CreateDialog(page)
  await create.open('import', 'cn-hangzhou', '&scenario=default&quota=9')
  // Behind the dialog the list says it, too.
  await expect(create.dialog.getByText(/^The quota of 9 key pairs .* is used up/)).toBeVisible()
  await create.fill('number-10', LINE)
  await create.ok.click()
  await expect(create.alert).toContainText('The quota of 9 key pairs')
})

test('a fault about a field that the form has not is said for the whole form', async ({ page }) => {
  const create = new CreateDialog(page)
  await create.open(
    'default',
    'cn-hangzhou',
    '&fault=CreateKeyPair:InvalidPublicKeyBody.Malformed:next',
  )
  await create.name.fill('refused')
  await create.ok.click()
  await expect(create.alert).toContainText('InvalidPublicKeyBody.Malformed')
})

test('two clicks and two Enters send one request, and the dialog waits for the answer', async ({
  page,
  keyPairs,
  server,
}) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await expect(create.name).toBeFocused()
  await server.set({
    latency: {
      default: { min: 0, max: 0 },
      perAction: { ImportKeyPair: { min: 3000, max: 3000 } },
    },
  })
  await create.fill('once', LINE)
  await server.forgetCalls()
  await create.ok.dblclick()
  await expect(create.ok).toHaveAttribute('aria-busy', 'true')
  await create.name.press('Enter')
  await create.name.press('Enter')
  await expect(keyPairs.row('once')).toBeVisible()
  const calls = await server.calls()
  expect(calls.filter(({ action }) => action === 'ImportKeyPair')).toHaveLength(1)
})

test('a lost answer is told; trying again finds the key pair there, once', async ({
  page,
  keyPairs,
  server,
}) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await expect(create.name).toBeFocused()
  await server.set({
    faults: [{ action: 'ImportKeyPair', code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
  })
  await create.fill('lost', LINE)
  await create.ok.click()
  await expect(create.alert).toContainText(/No answer came/)
  await expect(create.name).toHaveValue('lost')
  await create.ok.click()
  await expect(keyPairs.status).toContainText('lost is there')
  await expect(keyPairs.row('lost')).toHaveCount(1)
})

test('an error of the service is told with code and request id; nothing typed is lost', async ({
  page,
  server,
}) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await expect(create.name).toBeFocused()
  await server.set({
    faults: [{ action: 'ImportKeyPair', code: 'InternalError', when: { kind: 'next', times: 1 } }],
  })
  await create.fill('later', LINE)
  await create.ok.click()
  await expect(create.alert).toContainText('InternalError')
  await expect(create.alert).toContainText(/[0-9A-F]{8}-/)
  await expect(create.publicKey).toHaveValue(LINE)
  await create.ok.click()
  await expect(create.dialog).toBeHidden()
})

test('a tag that is wrong alone takes the focus as the form is sent', async ({ page }) => {
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill('tagged', LINE)
  await create.dialog.getByRole('button', { name: 'Add Tag' }).click()
  await create.tagValue(1).fill('x')
  await create.name.press('Enter')
  await expect(create.tagKey(1)).toBeFocused()
  await create.tagKey(1).fill('aliyun')
  await create.ok.click()
  await expect(create.tagKey(1)).toBeFocused()
})

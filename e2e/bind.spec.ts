import type { CallRecord } from '~/contract/control'
import { expect, test } from './fixtures'
import { TransferDialog } from './pages/TransferDialog'
import type { ServerControl } from './server-control'

async function callsOf(server: ServerControl, action: string): Promise<CallRecord[]> {
  return (await server.calls()).filter((call) => call.action === action)
}

test.beforeEach(async ({ keyPairs, server }) => {
  await keyPairs.open()
  await expect(keyPairs.link('laptop')).toBeVisible()
  await server.forgetCalls()
})

test('OK without an instance says what is missing, and leads to it', async ({ page, keyPairs }) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('laptop', 'Bind').click()
  await expect(bind.offered('web-01')).toBeVisible()
  await bind.ok.press('Enter')
  await expect(bind.search).toBeFocused()
  await expect(bind.search).toHaveAttribute('aria-invalid', 'true')
  await expect(bind.search).toHaveAccessibleDescription(/No instance is selected/)
  await bind.offered('web-01').check()
  await bind.ok.press('Enter')
  await expect(bind.move).toBeFocused()
  await expect(bind.move).toHaveAccessibleDescription(/1 instance is checked but not selected/)
  await bind.move.press('Enter')
  await expect(bind.dialog).not.toContainText('not selected')
  await expect(bind.search).not.toHaveAttribute('aria-invalid')
  await expect(bind.ok).toBeEnabled()
})

test('binds instances, names what is replaced, and restarts them on demand', async ({
  page,
  keyPairs,
  server,
}) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('laptop', 'Bind').click()
  await expect(bind.ok).toBeDisabled()
  await bind.choose('web-01', 'db-replica')
  await expect(bind.dialog).toContainText('Replaces web-prod on web-01.')
  await bind.ok.click()

  await expect(bind.dialog).toBeHidden()
  await expect(keyPairs.status).toContainText('laptop is bound to 2 instances.')
  await expect(await keyPairs.cell('laptop', 'Bound Instances')).toHaveText('2')
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('2')
  await expect(keyPairs.action('laptop', 'Bind')).toBeFocused()

  // Only one of the two runs, and until it is restarted the old key pair works there.
  await page.getByRole('button', { name: 'Restart now' }).click()
  await expect(keyPairs.status).toContainText('1 instance is restarting.')
  const [restarted, ...more] = await callsOf(server, 'RebootInstance')
  expect(more).toEqual([])
  expect(restarted?.code).toBeNull()
})

test('shows what is pending until the restart', async ({ page, keyPairs }) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('laptop', 'Bind').click()
  await expect(bind.offered('web-03')).toHaveAccessibleDescription(
    /Key pair: web-prod Restart needed: web-staging still works until then/,
  )
  await expect(bind.offered('web-01')).toHaveAccessibleDescription(/Running.*Key pair: web-prod/)
})

test('dims what cannot be bound, and says why', async ({ page, keyPairs }) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('web-prod', 'Bind').click()
  await expect(bind.offered('win-office')).toBeDisabled()
  await expect(bind.offered('win-office')).toHaveAccessibleDescription(
    'Windows instances cannot use an SSH key pair',
  )
  await expect(bind.offered('legacy-app')).toHaveAccessibleDescription(
    'Not I/O optimized: key pairs are not supported',
  )
  await expect(bind.offered('web-01')).toHaveAccessibleDescription('Bound to this key pair already')
})

test('moves instances back, and leaves no trace when it is cancelled', async ({
  page,
  keyPairs,
  server,
}) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('laptop', 'Bind').click()
  await bind.choose('web-01')
  await bind.chosen('web-01').check()
  await bind.back.click()
  await expect(bind.chosen('web-01')).toHaveCount(0)
  await expect(bind.offered('web-01')).not.toBeChecked()
  await bind.cancel.click()
  await expect(bind.dialog).toBeHidden()
  expect(await callsOf(server, 'AttachKeyPair')).toEqual([])
})

test('says what became of each instance, and tries the failed ones again', async ({
  page,
  keyPairs,
  server,
}) => {
  const bind = new TransferDialog(page, 'Bind')
  // An instance that restarts takes no binding; with time standing still it never finishes.
  // Without any latency a restart would take no time at all.
  await server.set({
    clock: { kind: 'frozen', at: '2026-11-01T00:00:00Z' },
    latency: { default: { min: 1, max: 1 } },
  })
  await keyPairs.action('on-call', 'Bind').click()
  await bind.choose('db-primary')
  await bind.ok.click()
  await page.getByRole('button', { name: 'Restart now' }).click()
  await expect(keyPairs.status.filter({ hasText: 'restarting' })).toBeVisible()

  await keyPairs.action('laptop', 'Bind').click()
  await bind.choose('db-primary', 'web-01')
  await bind.ok.click()
  await expect(bind.alert).toContainText('1 of 2 instances could not be bound.')
  await expect(bind.dialog.getByRole('listitem').filter({ hasText: 'db-primary' })).toContainText(
    'not in a state that allows this',
  )
  await expect(bind.dialog.getByRole('listitem').filter({ hasText: 'web-01' })).toContainText(
    'Bound',
  )
  await expect(bind.restart).toBeVisible()

  await server.set({ clock: { kind: 'frozen', at: '2026-11-01T01:00:00Z' } })
  await bind.retry.click()
  await expect(bind.dialog).toBeHidden()
  await expect(keyPairs.status.filter({ hasText: 'laptop is bound to 2 instances.' })).toBeVisible()
})

test('offers two thousand instances, searched by the service, fifty at most', async ({
  page,
  keyPairs,
  server,
}) => {
  await server.seed('many-instances')
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.table.getByRole('button', { name: 'Bind', exact: true }).first().click()
  await expect(bind.source.getByRole('checkbox')).toHaveCount(100)
  await expect(bind.dialog).toContainText('100 of')
  await bind.more.click()
  await expect(bind.source.getByRole('checkbox')).toHaveCount(200)

  const boxes = bind.source.getByRole('checkbox', { disabled: false })
  await boxes.first().focus()
  for (let count = 0; count < 51; count++) {
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
  }
  await bind.move.click()
  await expect(bind.target.getByRole('checkbox')).toHaveCount(51)
  await expect(bind.dialog).toContainText('At most 50 instances at once: move 1 back.')
  await expect(bind.ok).toBeDisabled()
  await bind.ok.press('Enter')
  await expect(bind.target.getByRole('checkbox').first()).toBeFocused()
  await expect(bind.search).not.toHaveAttribute('aria-invalid')
  await bind.target.getByRole('checkbox').first().check()
  await bind.back.click()
  await expect(bind.ok).toBeEnabled()

  await server.forgetCalls()
  await bind.search.fill('1042')
  await expect(bind.source.getByRole('checkbox')).toHaveCount(1)
  const searches = await callsOf(server, 'DescribeInstances')
  expect(searches.map(({ params }) => params['InstanceName'])).toEqual(['*1042*'])
})

test.describe('when the answer does not come', () => {
  test('a lost answer is looked up: what was done counts as done', async ({
    page,
    keyPairs,
    server,
  }) => {
    const bind = new TransferDialog(page, 'Bind')
    await server.set({
      faults: [{ action: 'AttachKeyPair', code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
    })
    await keyPairs.action('laptop', 'Bind').click()
    await bind.choose('db-replica')
    await bind.ok.click()
    await expect(keyPairs.status).toContainText('laptop is bound to 1 instance.')
    expect(await callsOf(server, 'AttachKeyPair')).toHaveLength(1)
  })

  test('without a network the dialog stays, says what is known, and works again later', async ({
    page,
    keyPairs,
    server,
  }) => {
    const bind = new TransferDialog(page, 'Bind')
    await keyPairs.action('laptop', 'Bind').click()
    await bind.choose('db-replica')
    await server.set({ network: 'offline' })
    await bind.ok.click()
    await expect(bind.alert).toContainText('No answer came.')
    await expect(bind.alert).toContainText('Trying again is safe')
    await expect(bind.chosen('db-replica')).toBeVisible()
    await server.set({ network: 'online' })
    await bind.ok.click()
    await expect(keyPairs.status).toContainText('laptop is bound to 1 instance.')
  })

  test('a double click and Enter twice bind once', async ({ page, keyPairs, server }) => {
    const bind = new TransferDialog(page, 'Bind')
    await keyPairs.action('laptop', 'Bind').click()
    await bind.choose('db-replica')
    await server.set({ latency: { default: { min: 300, max: 300 } } })
    await bind.ok.dblclick()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(bind.dialog).toBeHidden()
    expect(await callsOf(server, 'AttachKeyPair')).toHaveLength(1)
  })
})

test('of several key pairs one is chosen first', async ({ page, keyPairs }) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.select('laptop').check()
  await keyPairs.select('on-call').check()
  await page.getByRole('button', { name: 'Bind Selected', exact: true }).click()
  const which = bind.dialog.getByRole('group', { name: 'Key pair to bind' })
  await which.getByRole('radio', { name: 'on-call' }).check()
  await bind.choose('db-replica')
  await bind.ok.click()
  await expect(keyPairs.status).toContainText('on-call is bound to 1 instance.')
  await expect(await keyPairs.cell('on-call', 'Bound Instances')).toHaveText('1')
})

test('what OK lacked is said until something is done about it', async ({ page, keyPairs }) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('laptop', 'Bind').click()
  await expect(bind.offered('web-01')).toBeVisible()
  await bind.ok.press('Enter')
  await expect(bind.search).toHaveAttribute('aria-invalid', 'true')
  await bind.offered('web-01').check()
  await expect(bind.search).not.toHaveAttribute('aria-invalid')
  await expect(bind.dialog).not.toContainText('not selected yet')
  await bind.ok.press('Enter')
  await expect(bind.dialog).toContainText('1 instance is checked but not selected yet.')
  await bind.move.click()
  await bind.chosen('web-01').check()
  await bind.back.click()
  await expect(bind.search).not.toHaveAttribute('aria-invalid')
})

test('is done by keyboard alone', async ({ page, keyPairs }) => {
  const bind = new TransferDialog(page, 'Bind')
  await keyPairs.action('laptop', 'Bind').focus()
  await page.keyboard.press('Enter')
  await expect(bind.offered('web-03')).toBeVisible()
  while (!(await bind.search.evaluate((field) => field === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('replica')
  await expect(bind.source.getByRole('checkbox')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(bind.move).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bind.chosen('db-replica')).toBeVisible()
  while (!(await bind.ok.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(keyPairs.status).toContainText('laptop is bound to 1 instance.')
  await expect(keyPairs.action('laptop', 'Bind')).toBeFocused()
})

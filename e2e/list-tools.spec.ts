import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { KeyPairsPage } from './pages/KeyPairsPage'

test('remembers hidden columns and the density', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await keyPairs.columns.click()
  const panel = page.getByRole('dialog', { name: 'Columns' })
  await panel.getByRole('checkbox', { name: 'Fingerprint' }).uncheck()
  await panel.getByRole('radio', { name: 'Comfortable' }).check()
  await expect(keyPairs.head('Fingerprint')).toHaveCount(0)
  await expect(keyPairs.table).toHaveAttribute('data-density', 'comfortable')
  await page.keyboard.press('Escape')
  await expect(keyPairs.columns).toBeFocused()

  await keyPairs.open()
  await expect(keyPairs.head('Tags')).toBeVisible()
  await expect(keyPairs.head('Fingerprint')).toHaveCount(0)
  await expect(keyPairs.table).toHaveAttribute('data-density', 'comfortable')
  await keyPairs.columns.click()
  await panel.getByRole('button', { name: 'Back to the default view' }).click()
  await expect(keyPairs.head('Fingerprint')).toBeVisible()
  await expect(keyPairs.table).toHaveAttribute('data-density', 'compact')
  await expect(page).toHaveURL(/cn-hangzhou$/)
})

test('a link says which columns show and how densely, and is not remembered', async ({
  page,
  keyPairs,
  shell,
}) => {
  await keyPairs.open('cn-hangzhou', { columns: 'fingerprint,tags', density: 'comfortable' })
  const heads = keyPairs.table.getByRole('columnheader')
  await expect(heads).toHaveText(['Selection', 'Name', 'Fingerprint', 'Tags', 'Actions'])
  await expect(keyPairs.table).toHaveAttribute('data-density', 'comfortable')
  await keyPairs.columns.click()
  const panel = page.getByRole('dialog', { name: 'Columns' })
  await expect(panel.getByRole('checkbox', { name: 'Tags' })).toBeChecked()
  await expect(panel.getByRole('checkbox', { name: 'Bound Instances' })).not.toBeChecked()
  await expect(panel.getByRole('radio', { name: 'Comfortable' })).toBeChecked()
  await page.keyboard.press('Escape')
  // A search keeps it, details open over it, and it goes along to another region.
  await keyPairs.searchFor('web')
  await keyPairs.link('web-prod').click()
  await expect(page.getByRole('dialog', { name: 'web-prod' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(heads).toHaveText(['Selection', 'Name', 'Fingerprint', 'Tags', 'Actions'])
  await shell.chooseRegion('China (Shanghai)')
  await expect(page).toHaveURL(/cn-shanghai\?columns=fingerprint%2Ctags&density=comfortable$/)
  await expect(heads).toHaveText(['Selection', 'Name', 'Fingerprint', 'Tags', 'Actions'])

  await keyPairs.open('cn-hangzhou', { columns: 'none' })
  await expect(heads).toHaveText(['Selection', 'Name', 'Actions'])
  await expect(keyPairs.table).toHaveAttribute('data-density', 'compact')
  await keyPairs.open()
  await expect(heads).toHaveCount(8)
})

test('what is chosen in the panel is in the link, which shows the same to anybody', async ({
  page,
  keyPairs,
  browser,
  baseURL,
}) => {
  await keyPairs.open('cn-hangzhou', { sort: 'name' })
  await keyPairs.columns.click()
  const panel = page.getByRole('dialog', { name: 'Columns' })
  for (const column of ['Fingerprint', 'Tags', 'Resource Group'])
    await panel.getByRole('checkbox', { name: column }).uncheck()
  await panel.getByRole('radio', { name: 'Comfortable' }).check()
  const heads = ['Selection', 'Name', 'Bound Instances', 'Creation Time', 'Actions']
  await expect(keyPairs.table.getByRole('columnheader')).toHaveText(heads)
  const shown = { columns: 'boundInstances,creationTime', density: 'comfortable' }
  const link = new URL(page.url())
  expect(Object.fromEntries(link.searchParams)).toEqual({ sort: 'name', ...shown })

  await page.reload()
  await expect(keyPairs.table.getByRole('columnheader')).toHaveText(heads)
  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const others = new KeyPairsPage(await context.newPage())
  await others.page.goto(link.href)
  await expect(others.table.getByRole('columnheader')).toHaveText(heads)
  await expect(others.table).toHaveAttribute('data-density', 'comfortable')
  await context.close()
})

test('a choice in the panel stays on its page and is no step to go back from', async ({
  page,
  keyPairs,
  server,
}) => {
  await keyPairs.open()
  await server.seed('large')
  await keyPairs.nextPage.click()
  await expect(keyPairs.pageField).toHaveValue('2')
  await keyPairs.columns.click()
  await page.getByRole('checkbox', { name: 'Fingerprint' }).uncheck()
  await expect(keyPairs.head('Fingerprint')).toHaveCount(0)
  await expect(keyPairs.pageField).toHaveValue('2')
  await expect(page).toHaveURL(/page=2&columns=/)
  await page.goBack()
  await expect(keyPairs.pageField).toHaveValue('1')
})

test('a link that says the default shows it, though something else is remembered', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  await keyPairs.columns.click()
  const panel = page.getByRole('dialog', { name: 'Columns' })
  await panel.getByRole('radio', { name: 'Comfortable' }).check()
  await panel.getByRole('checkbox', { name: 'Tags' }).uncheck()

  await keyPairs.open('cn-hangzhou', { density: 'compact' })
  await expect(keyPairs.head('Fingerprint')).toBeVisible()
  await expect(keyPairs.head('Tags')).toHaveCount(0)
  await expect(keyPairs.table).toHaveAttribute('data-density', 'compact')
  // The link goes on saying so: what it says is not what is remembered.
  await keyPairs.columns.click()
  await panel.getByRole('checkbox', { name: 'Tags' }).check()
  await expect(keyPairs.head('Tags')).toBeVisible()
  await expect(page).toHaveURL(/cn-hangzhou\?density=compact$/)
  await keyPairs.open()
  await expect(keyPairs.head('Tags')).toBeVisible()
  await expect(keyPairs.table).toHaveAttribute('data-density', 'comfortable')
})

test('names columns and densities that there are not, and shows what there is', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', { columns: 'size,tags', density: 'cosy' })
  const notice = page.getByRole('alert').filter({ hasText: 'This link' })
  await expect(notice.getByRole('listitem')).toHaveText([
    'columns=size,tags: use none, or some of these, in this order, with commas: fingerprint, boundInstances, tags, resourceGroup, creationTime. Used instead: tags.',
    'density=cosy: use one of compact, comfortable. Used instead: compact.',
  ])
  const heads = keyPairs.table.getByRole('columnheader')
  await expect(heads).toHaveText(['Selection', 'Name', 'Tags', 'Actions'])
  await expect(keyPairs.table).toHaveAttribute('data-density', 'compact')
  await keyPairs.columns.click()
  await page.getByRole('checkbox', { name: 'Fingerprint' }).check()
  await expect(notice).toBeHidden()
  await expect(heads).toHaveText(['Selection', 'Name', 'Fingerprint', 'Tags', 'Actions'])
})

test('exports the filtered list as CSV and JSON', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', { name: 'web', sort: 'name' })
  await expect(keyPairs.links).toHaveCount(2)
  const csv = await exported('CSV')
  expect(csv.name).toBe('key-pairs-cn-hangzhou.csv')
  const lines = csv.text.trimEnd().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain('Name,Fingerprint,Bound Instances,Tags')
  expect(lines[1]).toMatch(/^web-prod,([0-9a-f:]+),3,env:prod; team:web,rg-/)
  await expect(keyPairs.status.last()).toHaveText('2 key pairs exported')

  const json = await exported('JSON')
  const rows: unknown = JSON.parse(json.text)
  expect(rows).toEqual([
    expect.objectContaining({ name: 'web-prod', boundInstances: 3 }),
    expect.objectContaining({ name: 'web-staging', tags: { env: 'staging', team: 'web' } }),
  ])

  async function exported(format: string) {
    const downloading = page.waitForEvent('download')
    await keyPairs.export.click()
    await page.getByRole('menuitem', { name: format }).click()
    const download = await downloading
    const text = await readFile(await download.path(), 'utf8')
    return { name: download.suggestedFilename(), text }
  }
})

test('refreshes all that is on screen, once however often it is pressed', async ({
  page,
  keyPairs,
  server,
}) => {
  await keyPairs.open()
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('3')
  await server.set({ latency: { default: { min: 3000, max: 3000 } } })
  await server.idle()
  await server.forgetCalls()
  await keyPairs.refresh.click()
  await keyPairs.refresh.click()
  await expect(keyPairs.refresh).toHaveAttribute('aria-busy', 'true')
  await server.idle()
  const calls = (await server.calls()).map(({ action }) => action).toSorted()
  expect(calls).toEqual(['DescribeInstances', 'DescribeKeyPairs', 'ListResourceGroups'])
  await expect(page.getByText(/^Updated \d\d:\d\d:\d\d$/)).toBeVisible()
})

test('asks for nothing that the screen does not need, and for nothing twice', async ({
  page,
  keyPairs,
  server,
}) => {
  await keyPairs.open()
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('3')
  await server.idle()
  const first = await server.calls()
  expect(first.map(({ action }) => action)).toEqual([
    'DescribeKeyPairs',
    'DescribeInstances',
    'ListResourceGroups',
  ])
  await server.forgetCalls()
  await keyPairs.search.pressSequentially('web')
  await expect(keyPairs.links).toHaveCount(2)
  await page.getByRole('button', { name: '3 instances bound' }).click()
  await page.keyboard.press('Escape')
  await keyPairs.select('web-prod').check()
  await server.idle()
  expect((await server.calls()).map(({ params }) => params['KeyPairName'])).toEqual(['*web*'])
})

test('counts pair by pair where a region has too many instances for one answer', async ({
  keyPairs,
  server,
}) => {
  await keyPairs.open()
  await server.seed('many-instances')
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText(/^[1-9]\d{1,2}$/)
  await server.idle()
  const sizes = (await server.calls())
    .filter(({ action, params }) => action === 'DescribeInstances' && params['KeyPairName'])
    .map(({ params }) => params['PageSize'])
  expect(sizes).toHaveLength(9)
  expect(new Set(sizes)).toEqual(new Set(['1']))
})

test('the region selector counts the key pairs of each region', async ({
  page,
  keyPairs,
  shell,
}) => {
  await keyPairs.open()
  await shell.region.click()
  await expect(shell.regionOption('China (Shanghai)')).toContainText('3')
  await page.keyboard.type('singapore')
  await expect(shell.regionOption('Singapore')).toContainText('2')
})

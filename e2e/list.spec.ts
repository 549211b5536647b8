import { expect, test } from './fixtures'

const PAIRS = [
  'web-prod',
  'web-staging',
  'laptop',
  'bastion',
  '运维组',
  'release-2026',
  'jenkins-ci',
  'db-backup',
  'on-call',
]

test('lists the key pairs of the region, newest first, with all that is known', async ({
  keyPairs,
}) => {
  await keyPairs.open()
  await expect(keyPairs.links).toHaveText(PAIRS)
  for (const column of ['Name', 'Fingerprint', 'Tags', 'Resource Group', 'Actions']) {
    await expect(keyPairs.head(column)).toBeVisible()
  }
  await expect(await keyPairs.cell('web-prod', 'Bound Instances')).toHaveText('3')
  await expect(await keyPairs.cell('laptop', 'Bound Instances')).toHaveText('0')
  await expect(await keyPairs.cell('web-prod', 'Tags')).toContainText('env:prod')
  await expect(await keyPairs.cell('web-prod', 'Resource Group')).toHaveText('Web')
  await expect(await keyPairs.cell('laptop', 'Resource Group')).toHaveText('Default Resource Group')
  await expect(await keyPairs.cell('web-prod', 'Fingerprint')).toHaveText(/^([0-9a-f]{2}:){15}..$/)
  for (const action of ['Bind', 'Unbind', 'Delete', 'More actions']) {
    await expect(keyPairs.action('laptop', action)).toBeVisible()
  }
  await expect(keyPairs.quota).toHaveAttribute('aria-valuetext', '9 of 500')
})

test('writes a time in words when it is pointed at, in the language of then', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  const time = keyPairs.row('web-prod').getByRole('time')
  await expect(time).toHaveText(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
  await time.hover()
  await expect(time).toHaveAttribute('title', /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d\d:\d\d$/)
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitem', { name: '简体中文' }).click()
  const inChinese = page.getByRole('row', { name: 'web-prod' }).getByRole('time')
  await page.mouse.move(0, 0)
  await inChinese.hover()
  await expect(inChinese).toHaveAttribute('title', /^\d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d$/)
})

test('folds the rarer actions into a menu, from which the details open', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  await keyPairs.action('laptop', 'More actions').click()
  await expect(page.getByRole('menuitem')).toHaveText([
    'Edit Tags',
    'Change Resource Group',
    'View Details',
  ])
  await page.getByRole('menuitem', { name: 'View Details' }).click()
  await expect(page).toHaveURL(/\/pair\/laptop$/)
  await expect(page.getByRole('dialog', { name: 'laptop' })).toBeVisible()
})

test('sorts by name and by time, in the link as well', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await expect(keyPairs.head('Creation Time')).toHaveAttribute('aria-sort', 'descending')
  await keyPairs.sortBy('Name')
  await expect(page).toHaveURL(/[?&]sort=name$/)
  await expect(keyPairs.head('Name')).toHaveAttribute('aria-sort', 'ascending')
  await expect(keyPairs.head('Creation Time')).toHaveAttribute('aria-sort', 'none')
  await expect(keyPairs.links.first()).toHaveText('bastion')
  await keyPairs.sortBy('Name')
  await expect(page).toHaveURL(/sort=-name$/)
  await expect(keyPairs.links.first()).toHaveText('运维组')
  await keyPairs.sortBy('Creation Time')
  await expect(page).not.toHaveURL(/sort/)
  await expect(keyPairs.links).toHaveText(PAIRS)
  await keyPairs.sortBy('Creation Time')
  await expect(page).toHaveURL(/sort=creationTime$/)
  await expect(keyPairs.links).toHaveText(PAIRS.toReversed())

  await page.goBack()
  await expect(keyPairs.links).toHaveText(PAIRS)
  await keyPairs.open('cn-hangzhou', { sort: '-name' })
  await expect(keyPairs.links.first()).toHaveText('运维组')
})

test('walks through the pages, sorted over all of them', async ({ page, keyPairs, server }) => {
  await keyPairs.open()
  await server.seed('quota-full')
  await expect(page.getByText('500 key pairs', { exact: true })).toBeVisible()
  await expect(keyPairs.links).toHaveCount(10)
  await keyPairs.nextPage.click()
  await expect(page).toHaveURL(/page=2$/)
  await expect(keyPairs.pageField).toHaveValue('2')
  await expect(keyPairs.pagination).toContainText('of 50')
  await keyPairs.pageSize.selectOption('50 / page')
  await expect(page).toHaveURL(/pageSize=50$/)
  await expect(keyPairs.links).toHaveCount(50)
  await expect(keyPairs.pageField).toHaveValue('1')
  await expect(keyPairs.pagination).toContainText('of 10')
  await expect(keyPairs.previousPage).toBeDisabled()

  await keyPairs.sortBy('Name')
  await expect(keyPairs.table).toHaveAttribute('aria-busy', 'false')
  const first = await keyPairs.links.first().innerText()
  await keyPairs.nextPage.click()
  await expect(keyPairs.links.first()).not.toHaveText(first)
  await expect(page).toHaveURL(/page=2&pageSize=50&sort=name$/)
  await page.goBack()
  await expect(keyPairs.links.first()).toHaveText(first)
})

test('a page beyond the last leads back to the last', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', { page: '7' })
  await expect(keyPairs.links).toHaveText(PAIRS)
  await expect(page).toHaveURL(/cn-hangzhou$/)
})

test('selects rows, and keeps no selection of rows that are gone', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await expect(keyPairs.deleteSelected).toBeDisabled()
  await keyPairs.select('web-prod').check()
  await keyPairs.select('laptop').check()
  await expect(page.getByText('2 selected')).toBeVisible()
  await expect(keyPairs.deleteSelected).toBeEnabled()
  await keyPairs.search.fill('web')
  await expect(keyPairs.links).toHaveText(['web-prod', 'web-staging'])
  await expect(page.getByText('1 selected')).toBeVisible()
  await keyPairs.search.fill('')
  await expect(keyPairs.links).toHaveText(PAIRS)
  await expect(keyPairs.select('laptop')).not.toBeChecked()
  await expect(keyPairs.select('web-prod')).toBeChecked()

  await keyPairs.select('web-prod').uncheck()
  await keyPairs.select('web-prod').check()
  await keyPairs.select('laptop').click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 selected')).toBeVisible()
  await keyPairs.selectAll.check()
  await expect(page.getByText('9 selected')).toBeVisible()
  await keyPairs.selectAll.uncheck()
  await expect(keyPairs.deleteSelected).toBeDisabled()
})

test('offers the batch actions for what is selected', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await keyPairs.select('laptop').check()
  await keyPairs.select('on-call').check()
  await keyPairs.batch.getByRole('button', { name: 'Edit Tags' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit Tags' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(keyPairs.batch.getByRole('button', { name: 'Edit Tags' })).toBeFocused()
})

test('opens the list of bound instances from their number', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await page.getByRole('button', { name: '3 instances bound to web-prod' }).click()
  const panel = page.getByRole('dialog', { name: '3 instances bound to web-prod' })
  await expect(panel.getByRole('listitem')).toHaveCount(3)
  await expect(panel).toContainText('web-01')
  await expect(panel).toContainText('Restart needed')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('button', { name: '3 instances bound to web-prod' })).toBeFocused()
})

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies a fingerprint', async ({ page, keyPairs }) => {
    await keyPairs.open()
    const fingerprint = await (await keyPairs.cell('laptop', 'Fingerprint')).innerText()
    await keyPairs.action('laptop', 'Copy fingerprint').click()
    await expect(keyPairs.status).toContainText('fingerprint of laptop was copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fingerprint)
  })
})

test('20 tags, long and foreign names never break the layout', async ({
  page,
  keyPairs,
  server,
}) => {
  await keyPairs.open()
  for (const seed of ['names-at-limits', 'many-tags'] as const) {
    await server.seed(seed)
    await server.idle()
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${seed} at ${width}`).toBe(0)
      const heights = await keyPairs.table
        .getByRole('row')
        .evaluateAll((rows) => rows.slice(1).map((row) => row.getBoundingClientRect().height))
      expect(new Set(heights).size, `${seed} at ${width}: one height`).toBe(1)
    }
  }
})

import { expect, test } from './fixtures'

// Where the system's own few colours take the place of ours, what a colour alone said must be said otherwise.

test.use({ contextOptions: { forcedColors: 'active' } })

test('the chosen Creation Type looks other than the one that is not', async ({ createDialog }) => {
  await createDialog.open('import')
  const radios = createDialog.dialog.getByRole('radio')
  await expect(radios).toHaveCount(2)
  const [other, chosen] = await radios.evaluateAll((found) =>
    found.map(
      ({ parentElement }) => parentElement && getComputedStyle(parentElement).backgroundColor,
    ),
  )
  expect(chosen).not.toBe(other)
})

test('the focus and the option in hand of a select have an outline', async ({
  page,
  createDialog,
}) => {
  await createDialog.open('import')
  const group = page.getByRole('combobox', { name: 'Resource Group' })
  await group.focus()
  const select = createDialog.dialog.locator('.ant-select').filter({ has: group })
  await expect(select).toHaveCSS('outline-style', 'solid')
  await group.press('ArrowDown')
  await expect(page.locator('.ant-select-item-option-active')).toHaveCSS('outline-style', 'solid')
})

test('the region is written once', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await expect(keyPairs.table).toBeVisible()
  const names = page.getByRole('banner').getByText('China (Hangzhou)').filter({ visible: true })
  await expect(names).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue('China (Hangzhou)')
})

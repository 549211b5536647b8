import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { ScenarioPanel } from './pages/ScenarioPanel'

test('a list that was empty in between can be scrolled by keyboard again', async ({
  page,
  keyPairs,
  axe,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await panel.open()
  await panel.preset.fill('nothing of the kind')
  await expect(panel.panel.getByRole('option')).toHaveCount(0)
  await panel.preset.fill('import')
  await expect(panel.panel.getByRole('option').nth(9)).toBeAttached()
  expect(await axe('.scenario-panel')).toEqual([])
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('Escape while a list fades out is the list’s at most once', async ({ page, keyPairs }) => {
    const create = new CreateDialog(page)
    await keyPairs.open()
    await keyPairs.createButton.click()
    const group = create.dialog.getByRole('combobox', { name: 'Resource Group' })
    await group.click()
    await expect(page.locator('.ant-select-dropdown').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(create.dialog).toBeHidden()
  })
})

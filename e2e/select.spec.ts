import { expect, test } from './fixtures'
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

import type { Locator, Page } from '@playwright/test'
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
  await expect(panel.panel.getByRole('option')).toHaveText(['Nothing matches'])
  await panel.preset.fill('import')
  await expect(panel.panel.getByRole('option').nth(9)).toBeAttached()
  expect(await axe('.scenario-panel')).toEqual([])
})

const words = {
  'en-US': { noRegion: 'No region matches', noMatch: 'No resource group', region: 'Region' },
  'zh-CN': { noRegion: '没有匹配的地域', noMatch: '没有资源组', region: '地域' },
}

for (const lang of ['en-US', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`a search without a match says so, to everybody: ${lang}, ${theme}`, async ({
      page,
      keyPairs,
      axe,
    }) => {
      const t = words[lang]
      await keyPairs.open('cn-hangzhou', { lang, theme })
      const region = page.getByRole('combobox', { name: t.region, exact: true })
      await region.fill('nowhere')
      await expectNoMatch(page, region, t.noRegion)
      expect(await axe(), 'region').toEqual([])

      await page.goto(`keyPair/region/cn-hangzhou/create?lang=${lang}&theme=${theme}`)
      const group = page.getByRole('dialog').getByRole('combobox')
      await group.fill('nothing of the kind')
      await expectNoMatch(page, group, t.noMatch)
      expect(await axe(), 'resource group').toEqual([])
      await group.press('Enter')
      await expect(group).toHaveAttribute('aria-expanded', 'false')
      await expect(group).toHaveAccessibleDescription('')
    })
  }
}

/** That the one option is what the field marks for screen readers, and that it cannot be chosen. */
async function expectNoMatch(page: Page, field: Locator, text: string): Promise<void> {
  const option = page.getByRole('listbox').getByRole('option')
  await expect(option).toHaveText([text])
  await expect(option).toBeDisabled()
  const id = await option.getAttribute('id')
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? '')
}

test('a select tells its value to those who cannot see it', async ({ page, keyPairs, shell }) => {
  const create = new CreateDialog(page)
  await keyPairs.open()
  await shell.region.focus()
  await expect(shell.region).toBeEditable()
  await expect(shell.region).toHaveAccessibleName('Region')
  await expect(shell.region).toHaveAccessibleDescription('China (Hangzhou)')

  await create.open('import')
  await create.resourceGroup.click()
  await page.getByRole('option', { name: 'Web', exact: true }).click()
  await expect(create.resourceGroup).toHaveAccessibleName('Resource Group')
  await expect(create.resourceGroup).toHaveAccessibleDescription('Web')

  for (const city of ['Singapore', 'Japan (Tokyo)']) {
    await create.moreRegions.fill(city)
    await page.getByRole('option', { name: city, exact: true }).click()
  }
  await expect(create.moreRegions).toHaveAccessibleDescription(
    'Singapore and Japan (Tokyo) Imports the same key under the same name into more places at once.',
  )
})

test('a resource group is cleared by keyboard, by a button that is seen then', async ({ page }) => {
  const create = new CreateDialog(page)
  for (const [lang, name] of [
    ['zh-CN', '清除资源组'],
    ['en-US', 'Clear the resource group'],
  ] as const) {
    await create.open('default', 'cn-hangzhou', `&lang=${lang}`)
    const group = page.getByRole('dialog').getByRole('combobox')
    await group.click()
    await page.getByRole('option', { name: 'Web', exact: true }).click()
    const clear = page.getByRole('dialog').getByRole('button', { name, exact: true })
    // While the list is open, the Tab key is the list's; and the pointer over the field shows the button, too.
    await expect(group).toHaveAttribute('aria-expanded', 'false')
    await page.mouse.move(0, 0)
    await expect(clear).toHaveCSS('opacity', '0')
    await page.keyboard.press('Tab')
    await expect(clear).toBeFocused()
    await expect(clear).toHaveCSS('opacity', '1')
    await page.keyboard.press('Enter')
    await expect(group).toBeFocused()
    await expect(group).toHaveAccessibleDescription('')
    await expect(clear).toHaveCount(0)
  }
})

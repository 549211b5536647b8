import { expect, test } from './fixtures'

const LIST = 'keyPair/region/cn-hangzhou'

// By place and not by name: the same in both languages.
for (const lang of ['en-US', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const look = `lang=${lang}&theme=${theme}`

    test(`axe finds nothing in the panel: ${lang}, ${theme}`, async ({ page, axe }) => {
      test.slow()
      await page.goto(
        `${LIST}?scenario=default&fault=ImportKeyPair:Throttling&latency=CreateKeyPair:40&${look}&panel=open`,
      )
      const panel = page.getByRole('complementary')
      const tabs = panel.getByRole('tab')
      await expect(tabs).toHaveCount(3)
      await expect(page.getByRole('link', { name: 'web-prod' })).toBeVisible()
      expect(await axe(), 'state').toEqual([])
      for (const list of await panel.getByRole('combobox').all()) {
        await list.press('ArrowDown')
        await expect(list).toHaveAttribute('aria-expanded', 'true')
        await expect(panel.getByRole('option').first()).toBeVisible()
        expect(await axe(), 'an open list').toEqual([])
        await list.press('Escape')
        await expect(list).toHaveAttribute('aria-expanded', 'false')
      }

      await tabs.nth(1).press('Enter')
      const pane = panel.getByRole('tabpanel')
      const name = pane.getByRole('textbox')
      await expect(name).toBeVisible()
      expect(await axe(), 'data').toEqual([])
      await name.fill('before')
      await name.press('Enter')
      await pane.getByRole('button', { expanded: false }).press('Enter')
      await expect(pane.getByRole('button', { expanded: true })).toBeVisible()
      expect(await axe(), 'a snapshot that is compared').toEqual([])

      await tabs.nth(2).press('Enter')
      await pane.getByRole('list').getByRole('button').first().press('Enter')
      await expect(pane.getByRole('term').first()).toBeVisible()
      expect(await axe(), 'requests').toEqual([])
      await pane.getByRole('button').nth(1).press('Enter')
      await expect(pane.getByRole('listitem')).toHaveCount(0)
      expect(await axe(), 'an empty log').toEqual([])
    })

    test(`axe finds nothing in an open menu or dialog beside the panel: ${lang}, ${theme}`, async ({
      page,
      axe,
    }) => {
      await page.goto(`${LIST}?scenario=default&${look}&panel=open`)
      await expect(page.getByRole('tab').first()).toBeVisible()
      await page.getByRole('banner').getByRole('button', { expanded: false }).first().click()
      await expect(page.getByRole('menuitem', { name: 'English' })).toBeVisible()
      expect(await axe()).toEqual([])
      await page.goto(`${LIST}/create?scenario=default&${look}&panel=open`)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect(page.getByRole('tab').first()).toBeVisible()
      expect(await axe()).toEqual([])
    })

    test(`axe finds nothing in gallery and copy deck: ${lang}, ${theme}`, async ({ page, axe }) => {
      test.slow()
      await page.goto(`gallery?show=one-pair&${look}&languages=${lang}&themes=${theme}`)
      await expect(page.frameLocator('iframe').getByRole('link', { name: 'laptop' })).toBeVisible()
      expect(await axe(), 'gallery').toEqual([])
      await page.goto(`gallery?show=one-pair&languages=fr-FR&${look}`)
      await expect(page.getByRole('alert')).toBeVisible()
      expect(await axe(), 'a link with mistakes').toEqual([])

      await page.goto(`gallery/texts?${look}`)
      await page.getByRole('searchbox').fill('list.quota')
      const texts = page.getByRole('table').getByRole('textbox')
      await expect(texts.first()).toBeVisible()
      await texts.first().fill('{cout}')
      await texts.nth(2).fill('{limit}')
      expect(await axe(), 'copy deck').toEqual([])
      const area = page.getByRole('combobox')
      await area.press('ArrowDown')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await axe(), 'its open list').toEqual([])
      await area.press('Escape')
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await axe(), 'on a phone').toEqual([])
    })
  }
}

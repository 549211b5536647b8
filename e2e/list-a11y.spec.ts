import { expect, test } from './fixtures'

const texts = {
  'en-US': { columns: 'Columns', tag: 'Filter by Tag', all: 'All regions', error: 'Retry' },
  'zh-CN': { columns: '列设置', tag: '标签筛选', all: '全部地域', error: '重试' },
}

for (const lang of ['en-US', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in any state of the list: ${lang}, ${theme}`, async ({
      page,
      keyPairs,
      server,
      axe,
    }) => {
      test.slow()
      const t = texts[lang]
      await keyPairs.open('cn-hangzhou', { lang, theme })
      await expect(page.getByRole('link', { name: 'laptop' })).toBeVisible()
      await server.idle()
      expect(await axe(), 'list').toEqual([])
      for (const name of [t.columns, t.tag]) {
        await page.getByRole('button', { name }).click()
        await expect(page.getByRole('dialog').getByRole('button').first()).toBeVisible()
        expect(await axe(), name).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.getByRole('button', { name: t.all, exact: true }).click()
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
      await page.keyboard.type('web')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog').getByRole('link')).toHaveCount(4)
      expect(await axe(), 'all regions').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)

      await page.getByRole('link', { name: 'web-prod' }).click()
      await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
      await server.idle()
      expect(await axe(), 'details').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)

      await page.getByRole('searchbox').fill('nothing')
      await expect(page.getByRole('link', { name: 'laptop' })).toHaveCount(0)
      await server.idle()
      expect(await axe(), 'no match').toEqual([])
      await server.set({ permission: 'none' })
      await page.getByRole('searchbox').fill('')
      await expect(page.getByRole('button', { name: t.error })).toBeVisible()
      expect(await axe(), 'error').toEqual([])
      await server.reset()
      await server.seed('empty')
      await server.idle()
      expect(await axe(), 'empty').toEqual([])
    })
  }
}

test('on a small screen the table scrolls in its own box, by keyboard too, the name in sight', async ({
  page,
  keyPairs,
  axe,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await keyPairs.open()
  await expect(keyPairs.link('laptop')).toBeVisible()
  const box = page.getByRole('group', { name: 'Table, scrolls sideways' })
  await box.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  await expect(keyPairs.link('laptop')).toBeInViewport()
  expect(await axe()).toEqual([])
})

test('says what a search has brought to those who do not see the table', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  await keyPairs.search.fill('web')
  await expect(page.getByText('2 key pairs. Page 1 of 1.')).toBeAttached()
})

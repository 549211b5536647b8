import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { KeyPairsPage } from './pages/KeyPairsPage'

function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

test('what is under the list leaves no page to scroll sideways, however long its texts', async ({
  page,
}) => {
  await page.goto('gallery/texts')
  await page.getByRole('radiogroup').getByText('Longer words', { exact: true }).click()
  await page.getByRole('link', { name: /^\[Båçķ/ }).click()
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
  for (const width of [1280, 1320, 1399, 1400, 1599]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await overflow(page), String(width)).toBe(0)
  }
})

test('what is under the list has as many lines before the rows come as after', async ({
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'quota-full', latency: 'DescribeKeyPairs:600000' })
  await expect(keyPairs.table).toHaveAttribute('aria-busy', 'true')
  const before = await lines(keyPairs)
  await keyPairs.open('cn-hangzhou', { scenario: 'quota-full' })
  await expect(keyPairs.pagination).toContainText('of 50')
  expect(await lines(keyPairs)).toEqual(before)
  await keyPairs.selectAll.check()
  expect(await lines(keyPairs)).toEqual(before)
})

const WIDTHS = [900, 1279, 1280, 1340, 1399, 1400, 1405, 1411, 1412, 1599, 1600]

/** How far the last button under the list stands below the first, by width. */
async function lines({ page, deleteSelected, nextPage }: KeyPairsPage): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const [first, last] = [await deleteSelected.boundingBox(), await nextPage.boundingBox()]
    found.push(`${width}: ${(last?.y ?? 0) - (first?.y ?? 0)}`)
  }
  return found
}

for (const lang of ['en-US', 'zh-CN']) {
  test(`what is under the list is one line from 1280 pixels on, rows selected or not: ${lang}`, async ({
    page,
  }) => {
    await page.goto(`keyPair/region/cn-hangzhou?scenario=quota-full&lang=${lang}`)
    const remove = page.getByRole('button', { name: /^(Delete Selected|批量删除)$/ })
    const total = page.getByText(/^(500 key pairs|共 500 个密钥对)$/)
    const next = page.getByRole('button', { name: /^(Next page|下一页)$/ })
    const all = page.getByRole('checkbox', { name: /^(Select all on this page|全选本页)$/ })
    await expect(total).toBeVisible()
    for (const selected of [false, true]) {
      await all.setChecked(selected)
      await expect(page.getByText(/^(10 selected|已选择 10 项)$/)).toHaveCount(selected ? 1 : 0)
      for (const width of [1280, 1399, 1400, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        const [first, last] = [await remove.boundingBox(), await next.boundingBox()]
        expect(last?.y, `${width}, ${selected}`).toBe(first?.y)
      }
    }
  })
}

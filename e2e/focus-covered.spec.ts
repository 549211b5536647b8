import { expect, test } from './fixtures'
import { focusIsSeen } from './focus-is-seen'

// WCAG 2.4.11: what has the focus lies under nothing that stays in place.

test('no row of a low window has the focus under the bar that stays below the list', async ({
  page,
  keyPairs,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 })
  await keyPairs.open('cn-hangzhou', { scenario: 'large' })
  await expect(keyPairs.links.first()).toBeVisible()
  await keyPairs.selectAll.focus()
  const hidden: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    if (!(await focusIsSeen(page)))
      hidden.push(
        await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
      )
  }
  expect(hidden).toEqual([])
})

for (const width of [320, 375]) {
  test(`the actions of a row are whole as the focus comes to them: ${width}`, async ({
    page,
    keyPairs,
  }) => {
    await page.setViewportSize({ width, height: 720 })
    await keyPairs.open()
    await expect(keyPairs.links.first()).toBeVisible()
    const box = page.getByRole('group', { name: 'Table, scrolls sideways' })
    await keyPairs.link('web-prod').focus()
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key)
      const [focused, around] = [page.locator(':focus'), await box.boundingBox()]
      const [inner, right] = [await focused.boundingBox(), (around?.x ?? 0) + (around?.width ?? 0)]
      expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual(right + 1)
    }
  })

  test(`a hint of the search lies over nothing that has the focus: ${width}`, async ({
    page,
    keyPairs,
  }) => {
    await page.setViewportSize({ width, height: 720 })
    await keyPairs.open()
    await keyPairs.match.selectOption('Fingerprint')
    const hint = page.getByText(/fingerprint/i).and(page.locator('form p'))
    await keyPairs.search.focus()
    await expect(hint).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(keyPairs.tagFilter).toBeFocused()
    await expect(hint).toBeHidden()
    expect(await focusIsSeen(page)).toBe(true)
  })
}

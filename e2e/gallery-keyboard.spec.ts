import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { focusIsSeen } from './focus-is-seen'

/** Shows only the texts in which `words` are found, and answers the field of one of them. */
async function findText(page: Page, words: string, name: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: 'Find a text' }).fill(words)
  return page.getByRole('textbox', { name, exact: true })
}

function said(page: Page): Locator {
  return page.locator('main > [aria-live=polite]')
}

test('every pseudo-language can be chosen by the arrows, right to left included', async ({
  page,
}) => {
  await page.goto('gallery/texts')
  const languages = page.getByRole('radiogroup').getByRole('radio')
  await languages.first().focus()
  for (const place of [1, 2, 3]) {
    await page.keyboard.press('ArrowRight')
    await expect(languages.nth(place)).toBeChecked()
    await expect(languages.nth(place)).toBeFocused()
  }
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  // Now the choices run from right to left, and the arrows go the way they point.
  await page.keyboard.press('ArrowRight')
  await expect(languages.nth(2)).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

test('discarded edits leave the focus on their button, and are read out', async ({ page }) => {
  await page.goto('gallery/texts')
  await expect(said(page)).toHaveText('')
  const discard = page.getByRole('button', { name: 'Discard edits' })
  await expect(discard).toHaveAttribute('aria-disabled', 'true')
  const title = await findText(page, 'list.title', 'English: list.title')
  await title.fill('My keys')
  await expect(discard).toHaveAttribute('aria-disabled', 'false')
  await discard.press('Enter')
  await expect(title).toHaveValue('SSH Key Pairs')
  await expect(said(page)).toHaveText('All edits discarded')
  await expect(discard).toBeFocused()
})

test('a lost placeholder is read out, and describes its field', async ({ page }) => {
  await page.goto('gallery/texts')
  await expect(said(page)).toHaveText('')
  const quota = await findText(page, 'list.quota.of', 'English: list.quota.of')
  await quota.fill('{used} in all')
  await expect(said(page)).toHaveText('{limit} is missing.')
  await expect(quota).toHaveAttribute('aria-invalid', 'true')
  await expect(quota).toHaveAccessibleDescription('{limit} is missing.')
  await quota.fill('{used} in {limit}')
  await expect(said(page)).toHaveText('')
  await expect(quota).toHaveAttribute('aria-invalid', 'false')
})

/** Scrolls so that the element lies under the end of the head, and goes to it from the stop after it. */
async function goBackTo(page: Page, element: Locator, next: Locator): Promise<void> {
  await next.focus()
  await element.evaluate((target) => {
    const head = document.querySelector('header')?.getBoundingClientRect()
    scrollBy(0, target.getBoundingClientRect().bottom - Math.max(head?.bottom ?? 0, 0))
  })
  await page.keyboard.press('Shift+Tab')
}

test('a text that takes the focus comes out from under the head', async ({ page }) => {
  // So narrow that the head takes several lines.
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('gallery/texts')
  const texts = page.getByRole('table').getByRole('textbox')
  await goBackTo(page, texts.nth(40), texts.nth(41))
  await expect(texts.nth(40)).toBeFocused()
  expect(await focusIsSeen(page)).toBe(true)
})

test('a state that takes the focus comes out from under the head', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 600 })
  await page.goto('gallery')
  const states = page.getByRole('article')
  const before = states.nth(5).getByRole('button')
  await goBackTo(page, before, states.nth(6).getByRole('link'))
  await expect(before).toBeFocused()
  expect(await focusIsSeen(page)).toBe(true)
})

/** Answers how many keys went to pages in frames. */
async function countKeysInFrames(page: Page): Promise<() => Promise<number>> {
  let count = 0
  await page.exposeFunction('countKey', () => (count += 1))
  await page.addInitScript(() => {
    if (window !== window.top) addEventListener('keydown', () => Reflect.get(window, 'countKey')())
  })
  return async () => {
    // What a frame told before is then known.
    await page.evaluate(() => Reflect.get(window, 'countKey')())
    return (count -= 1)
  }
}

for (const [query, width] of [
  ['show=lost-answer', 1280],
  ['show=bind&languages=zh-CN&widths=375', 375],
  ['show=create-', 320],
] as const) {
  test(`no key goes to a frame whose form opens: ${query}`, async ({ page }) => {
    const keysInFrames = await countKeysInFrames(page)
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`gallery?${query}`)
    const form = page.frameLocator('iframe').first().getByRole('dialog')
    do {
      await page.keyboard.press('Tab')
    } while (!(await form.isVisible()))
    // Around the page once, past what the browser has itself.
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab')
    }
    expect(await keysInFrames()).toBe(0)
    await page
      .getByRole('link', { name: /^Open / })
      .first()
      .focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.matches(':focus'))).toBe(true)
  })
}

test('a form that opens under the pointer leaves the keys to the search', async ({ page }) => {
  await page.goto('gallery?show=create')
  const find = page.getByRole('searchbox', { name: 'Find a state' })
  await find.focus()
  const frame = page.locator('iframe').first()
  const box = await frame.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
  await expect(frame).not.toHaveAttribute('inert')
  await expect(page.frameLocator('iframe').first().getByRole('dialog')).toBeVisible()
  await page.keyboard.type('-')
  await expect(find).toHaveValue('create-')
})

test('what is typed in a frame goes on when the pointer leaves it', async ({ page }) => {
  await page.goto('gallery?show=one-pair')
  const frame = page.locator('iframe')
  const search = page.frameLocator('iframe').getByRole('searchbox')
  await expect(search).toBeVisible()
  const box = await frame.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
  await expect(frame).not.toHaveAttribute('inert')
  await search.click()
  await page.keyboard.type('lap')
  await page.mouse.move(1, 1)
  await expect(page.locator('.state-card-frame:hover')).toHaveCount(0)
  await expect(frame).not.toHaveAttribute('inert')
  await page.keyboard.type('top')
  await expect(search).toHaveValue('laptop')
  await page.getByRole('searchbox', { name: 'Find a state' }).click()
  await expect(frame).toHaveAttribute('inert')
})

/** How many pixels of an element lie above and below the window. */
function outOfSight(element: Locator): Promise<{ above: number; below: number }> {
  return element.evaluate((target) => {
    const { top, bottom } = target.getBoundingClientRect()
    return { above: Math.max(0, -top), below: Math.max(0, bottom - innerHeight) }
  })
}

test.describe('a text of several lines whose last ones lie below the window', () => {
  async function findLongText(page: Page): Promise<{ text: Locator; before: Locator }> {
    await page.setViewportSize({ width: 375, height: 640 })
    await page.goto('gallery/texts')
    const texts = page.getByRole('table').getByRole('textbox')
    await expect(texts.nth(200)).toBeAttached()
    const index = await texts.evaluateAll((all) =>
      all.findIndex((text, place) => place > 40 && text.clientHeight > 70),
    )
    expect(index).toBeGreaterThan(40)
    const [before, text] = [texts.nth(index - 1), texts.nth(index)]
    await before.focus()
    await text.evaluate((target) => {
      const { top, height } = target.getBoundingClientRect()
      scrollBy(0, top + height / 2 - innerHeight)
    })
    expect((await outOfSight(text)).below).toBeGreaterThan(30)
    return { text, before }
  }

  test('comes wholly into view as it takes the focus', async ({ page }) => {
    const { text } = await findLongText(page)
    await page.keyboard.press('Tab')
    await expect(text).toBeFocused()
    expect(await outOfSight(text)).toEqual({ above: 0, below: 0 })
  })

  test('stays where it is when it is pressed', async ({ page }) => {
    const { text } = await findLongText(page)
    const hidden = await outOfSight(text)
    await text.hover({ position: { x: 20, y: 12 } })
    expect(await outOfSight(text)).toEqual(hidden)
    await page.mouse.down()
    await expect(text).toBeFocused()
    expect(await outOfSight(text)).toEqual(hidden)
    await page.mouse.up()
  })
})

for (const path of ['gallery/texts', 'gallery?show=quota']) {
  for (const lang of ['en-US', 'zh-CN']) {
    test(`nothing runs out of a window 320 px wide: ${path}, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      // Nor does a box within scroll sideways by itself.
      const wide = await page.getByRole('main').evaluate((main) =>
        [...main.querySelectorAll('*')]
          .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowX))
          .filter((part) => part.scrollWidth > part.clientWidth)
          .map((part) => part.outerHTML.slice(0, 200)),
      )
      expect(wide).toEqual([])
      // The head goes with the page, of which it would leave little.
      await page.mouse.wheel(0, 2000)
      await expect(heading).not.toBeInViewport()
    })
  }
}

test('a notice that is closed leaves the focus with the heading', async ({ page }) => {
  await page.goto('gallery?languages=fr-FR&show=empty-region')
  await page.getByRole('button', { name: 'Close this notice' }).press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('how many states or texts are found is read out', async ({ page }) => {
  await page.goto('gallery?show=one-pair')
  const frames = page.locator('[aria-live=polite]', { hasText: 'frame' })
  await expect(frames).toHaveText('1 frame')
  await page.goto('gallery/texts')
  const texts = page.locator('[aria-live=polite]', { hasText: 'text' })
  await expect(texts).toHaveText(/texts$/)
  await findText(page, 'list.title', 'English: list.title')
  await expect(texts).toHaveText(/^\d{1,2} texts?$/)
})

test('a page whose head is not measured yet scrolls as one without a head', async ({ page }) => {
  await page.goto('gallery?show=one-pair')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const room = await page.evaluate(() => {
    document.documentElement.style.removeProperty('--head-room')
    return getComputedStyle(document.documentElement).scrollPaddingBlockStart
  })
  expect(room).toContain('8px')
})

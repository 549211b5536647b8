import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { ScenarioPanel } from './pages/ScenarioPanel'

const TWICE = {
  'a list':
    'keyPair/region/cn-hangzhou?scenario=quota-499&latency=20-60&permission=full&lang=en-US&theme=light',
  'details in Chinese and dark':
    'keyPair/region/cn-hangzhou/pair/web-prod?scenario=default&lang=zh-CN&theme=dark',
}

for (const [what, link] of Object.entries(TWICE)) {
  test(`opened twice, a link gives the same screen to the byte: ${what}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const first = await openScenario(page, link)
    // Another browser profile, with another past.
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      locale: 'en-US',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
      timezoneId: 'Asia/Shanghai',
    })
    const other = await context.newPage()
    await other.goto('keyPair/region/eu-central-1')
    await other.evaluate(() => localStorage.setItem('list.density', 'comfortable'))
    const second = await openScenario(other, link)
    expect(second.equals(first)).toBe(true)
    await context.close()
  })
}

for (const lang of ['en-US', 'zh-CN']) {
  test(`the region selector comes later without moving a pixel: ${lang}`, async ({ page }) => {
    let go: (() => void) | undefined
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    // oxlint-disable-next-line eslint/no-restricted-properties -- a script is held up here, no answer is made up
    await page.route(/RegionPicker/, async (route) => {
      await held
      await route.continue()
    })
    const link = `keyPair/region/cn-hangzhou?scenario=default&lang=${lang}`
    const before = await openScenario(page, link)
    go?.()
    const region = page.getByRole('combobox').first()
    await expect(region).toBeEditable()
    // Reached for, it takes the place of its stand-in; left again, it must look like that.
    await region.focus()
    await expect(page.locator('.region-picker')).toBeVisible()
    await region.blur()
    await expect(page.locator('.region-picker.ant-select-focused')).toHaveCount(0)
    const after = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    expect(after.equals(before)).toBe(true)
  })
}

test('ids, request ids and generated keys repeat with the link', async ({ page, server }) => {
  async function make() {
    const create = new CreateDialog(page)
    await create.open('default', 'cn-hangzhou', '&scenario=default&random=7')
    await create.fill('made')
    await create.ok.click()
    await expect(create.handOver).toBeVisible()
    const { keyPairs } = (await server.state()) as { keyPairs: { name: string }[] }
    const calls = await server.calls()
    const { requestId } = calls.find(({ action }) => action === 'CreateKeyPair') ?? {}
    return { requestId, pair: keyPairs.find(({ name }) => name === 'made') }
  }
  const first = await make()
  expect(first).toMatchObject({
    requestId: expect.stringMatching(/^[\dA-F-]{36}$/),
    pair: { id: expect.stringMatching(/^ssh-/), createdAt: '2026-06-15T08:00:00.000Z' },
  })
  await page.goto('about:blank')
  expect(await make()).toEqual(first)
})

test('a scenario stays in its tab and leaves the person’s data alone', async ({
  context,
  page,
  keyPairs,
}) => {
  await keyPairs.open()
  await expect(keyPairs.row('web-prod')).toBeVisible()
  const tab = await context.newPage()
  await tab.goto('keyPair/region/cn-hangzhou?scenario=empty&lang=zh-CN&theme=dark')
  await expect(tab.getByText('暂无密钥对')).toBeVisible()
  await page.reload()
  await expect(keyPairs.row('web-prod')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
  await tab.close()
})

test('a scenario goes along when one moves about, and is there again after a reload', async ({
  page,
  shell,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'quota-full', page: '2' })
  await expect(page.getByText('500 of 500')).toBeVisible()
  await shell.chooseRegion('China (Beijing)')
  await expect(page).toHaveURL(/cn-beijing\?scenario=quota-full$/)
  await page.goBack()
  await page.reload()
  await expect(page.getByText('500 of 500')).toBeVisible()
})

test('wrong parameters are named on the page, and the others hold', async ({
  page,
  keyPairs,
  axe,
}) => {
  await keyPairs.open('cn-hangzhou', {
    scenario: 'quota-ful',
    latecny: '2000',
    quota: 'many',
    permission: 'none',
  })
  const notice = page.getByRole('alert').filter({ hasText: 'This link' })
  await expect(notice).toContainText('There is no scenario quota-ful. Did you mean quota-full?')
  await expect(notice).toContainText('There is no parameter latecny. Did you mean latency?')
  await expect(notice).toContainText('quota=many: use a whole number')
  await expect(page.getByRole('alert').filter({ hasText: 'Forbidden.RAM' })).toBeVisible()
  expect(await axe('.notice')).toEqual([])
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await expect(notice).toBeHidden()
})

test('wrong words for the look, the panel and the screen are named too', async ({
  page,
  keyPairs,
}) => {
  await keyPairs.open('cn-hangzhou', {
    lang: 'fr',
    theme: 'blue',
    panel: 'closed',
    screen: '99',
    v: '2',
  })
  const notice = page.getByRole('alert').filter({ hasText: 'This link' })
  await expect(notice).toContainText('lang=fr: use one of en-US, zh-CN')
  await expect(notice).toContainText('theme=blue: use one of light, dark, system')
  await expect(notice).toContainText('panel=closed: use one of off, open')
  await expect(notice).toContainText('screen=99: use a whole number, 200–4000')
  await expect(notice.getByRole('listitem')).toHaveCount(5)
  await expect(keyPairs.row('web-prod')).toBeVisible()
})

test('wrong parameters of the list are named with what is used instead, in both languages', async ({
  page,
  keyPairs,
  axe,
}) => {
  const query = { page: 'last', pageSize: '15', sort: 'size', match: 'like', createType: 'magic' }
  await keyPairs.open('cn-hangzhou', query)
  const notice = page.getByRole('alert').filter({ hasText: 'This link' })
  await expect(notice.getByRole('listitem')).toHaveText([
    'match=like: use one of contains, exact, wildcard, fingerprint. Used instead: contains.',
    'page=last: use a whole number from 1 on. Used instead: 1.',
    'pageSize=15: use one of 10, 20, 50. Used instead: 10.',
    'sort=size: use one of creationTime, -creationTime, name, -name. Used instead: -creationTime.',
    'createType=magic: use one of default, import. Used instead: default.',
  ])
  expect(await axe('.notice')).toEqual([])
  await expect(keyPairs.row('web-prod')).toBeVisible()
  // The list's own controls write the link anew, and rightly.
  await keyPairs.sortBy('Name')
  await expect(notice).toBeHidden()

  await keyPairs.open('cn-hangzhou', { page: '0', tag: ':prod', lang: 'zh-CN', quota: 'many' })
  const chinese = page.getByRole('alert').filter({ hasText: '此链接' })
  await expect(chinese.getByRole('listitem')).toHaveText([
    'quota=many：请使用整数，0–1000000。 已改用 500。',
    'page=0：请使用从 1 开始的整数。 已改用 1。',
    'tag=:prod：筛选条件需要标签键，例如 env, env:prod。没有键的条件未使用。',
  ])
})

test('around a screen of its own, the page names what only it reads', async ({ page }) => {
  await page.goto('keyPair/region/cn-hangzhou?screen=375&panel=closed&quota=many')
  const around = page.getByRole('alert').getByRole('listitem')
  const inside = page.frameLocator('iframe').getByRole('alert').getByRole('listitem')
  await expect(inside).toHaveText(/^quota=many/)
  // The frame's address has been taken over into the page's by then.
  await page.frameLocator('iframe').getByRole('link', { name: 'web-prod' }).click()
  await expect(page).toHaveURL(/pair\/web-prod/)
  await expect(around).toHaveText(/^panel=closed/)
})

test('a program enters a scenario in a language and a theme', async ({ page, keyPairs }) => {
  await keyPairs.open()
  await page.evaluate(() => window.sandbox.scenario('seed=empty&lang=zh-CN&theme=dark'))
  await expect(page.getByText('暂无密钥对')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const wrong = await page.evaluate(() =>
    window.sandbox.scenario('theme=blue').catch((error: Error) => error.message),
  )
  expect(wrong).toContain('theme=blue')
})

test('an ordinary link is not complained about', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', {
    name: 'web',
    page: '1',
    sort: 'name',
    lang: 'en-US',
    theme: 'light',
  })
  await expect(keyPairs.row('web-prod')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('panel=off hides the panel and its shortcut, panel=open opens it', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { panel: 'off' })
  await expect(keyPairs.row('web-prod')).toBeVisible()
  await expect(panel.button).toHaveCount(0)
  await page.keyboard.press('Alt+Shift+KeyS')
  await expect(panel.panel).toHaveCount(0)
  await keyPairs.open('cn-hangzhou', { panel: 'open' })
  await expect(panel.panel).toBeVisible()
})

test('a screen of its own width shows the page as a phone would', async ({ page }) => {
  await page.goto('keyPair/region/cn-hangzhou?scenario=one-pair&screen=375')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: 'SSH Key Pairs' })).toBeVisible()
  expect(await page.locator('iframe').evaluate((element) => element.clientWidth)).toBe(375)
  await expect(frame.getByRole('button', { name: 'Scenario panel' })).toHaveCount(0)
})

test('a window that is no wider than the screen asked for is that screen: no frame', async ({
  page,
  keyPairs,
}) => {
  await page.setViewportSize({ width: 375, height: 720 })
  await keyPairs.open('cn-hangzhou', { scenario: 'one-pair', screen: '375' })
  await expect(keyPairs.heading).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  // Nor does it become one later, when the phone is turned.
  await page.setViewportSize({ width: 720, height: 375 })
  await keyPairs.createButton.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})

async function openScenario(page: Page, link: string): Promise<Buffer> {
  await page.goto(link)
  await page.evaluate(() => window.sandbox.ready)
  const list = page.getByRole('table').getByRole('link').first()
  const drawer = page.getByRole('dialog').getByText('ssh-rsa').first()
  await expect(link.includes('/pair/') ? drawer : list).toBeVisible()
  await page.evaluate(() => window.sandbox.idle())
  await page.evaluate(() => document.fonts.ready)
  return page.screenshot({ animations: 'disabled', caret: 'hide' })
}

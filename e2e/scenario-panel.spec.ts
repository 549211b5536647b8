import { expect, test } from './fixtures'
import { ScenarioPanel } from './pages/ScenarioPanel'

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
})

test('from a normal page to a failing import in Chinese, dark, on a phone: one link, no reload', async ({
  page,
  context,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open()
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await panel.open()
  // 2000 ms of ImportKeyPair, and its failing with QuotaExceed.KeyPair, are what the panel proposes.
  await panel.press('Set')
  await panel.press('Add failure')
  await panel.pick('Theme', 'Dark')
  await panel.pick('Screen width in px', '375')
  await expect(page.locator('iframe')).toBeVisible()
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  await panel.pick('Language', '简体中文')
  await page.getByRole('button', { name: '复制此状态的链接' }).click()
  await expect(page.getByRole('status')).toContainText('链接已复制')
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)

  const link = await page.evaluate(() => navigator.clipboard.readText())
  const query = new URL(link).searchParams
  expect(query.get('fault')).toBe('ImportKeyPair:QuotaExceed.KeyPair')
  expect(Object.fromEntries(query)).toMatchObject({
    latency: 'ImportKeyPair:2000',
    lang: 'zh-CN',
    theme: 'dark',
    screen: '375',
  })

  const receiver = await context.newPage()
  await receiver.goto(link)
  const shown = receiver.frameLocator('iframe')
  await expect(shown.getByRole('heading', { level: 1, name: '密钥对' })).toBeVisible()
  await expect(shown.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('data go along from a frame to a screen as wide as the window, and back', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default', screen: '375' })
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  await panel.open()
  await panel.show('Data')
  await panel.choose('Start from', 'one-pair')
  await panel.show('State')
  await panel.pick('Screen width in px', '1440')
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect(page.getByText('1 key pair', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/screen=1440/)
  await panel.pick('Screen width in px', '768')
  await expect(frame.getByText('1 key pair', { exact: true })).toBeVisible()
})

test('leads to the gallery and the copy deck, and says of how many regions it counts', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { panel: 'open' })
  await panel.show('Data')
  await expect(panel.panel).toContainText('Now, in all regions together: 17 key pairs')
  await panel.panel.getByRole('link', { name: 'State gallery' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'State gallery' })).toBeVisible()
  await page.goBack()
  await panel.panel.getByRole('link', { name: 'Copy deck' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Copy deck' })).toBeVisible()
})

test('dialogs and the drawer stand beside the panel, with all their buttons in reach', async ({
  page,
}) => {
  const { panel } = new ScenarioPanel(page)
  const list = 'keyPair/region/cn-hangzhou'
  for (const link of [
    `${list}/create?createType=import&panel=open`,
    `${list}/pair/web-prod?panel=open`,
  ]) {
    await page.goto(link)
    await expect(panel).toBeVisible()
    const dialog = page.getByRole('dialog')
    const close = dialog.getByRole('button', { name: 'Close' })
    await expect(close).toBeVisible()
    await expect
      .poll(async () => {
        const [inner, outer] = [await dialog.boundingBox(), await panel.boundingBox()]
        return inner && outer && inner.x + inner.width <= outer.x
      })
      .toBe(true)
    // Playwright clicks only what nothing covers.
    await close.click()
    await expect(dialog).toHaveCount(0)
    await expect(panel).toBeVisible()
  }
})

test('a number is typed to its end before it applies, and the focus stays', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await panel.open()
  const quota = panel.number('Key pairs per region')
  await quota.focus()
  await quota.press('ControlOrMeta+a')
  await page.keyboard.type('450')
  await expect(page.getByText('9 of 500')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('9 of 450')).toBeVisible()
  await expect(quota).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('9 of 451')).toBeVisible()
  await expect(quota).toBeFocused()
})

test('its shortcut opens and closes the panel; the focus stays in the page', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open()
  await keyPairs.createButton.focus()
  await page.keyboard.press('Alt+Shift+S')
  await expect(panel.panel).toBeFocused()
  await page.keyboard.press('Alt+Shift+S')
  await expect(panel.panel).toBeHidden()
  await expect(panel.button).toBeFocused()
})

test('entering a scenario keeps the log of the calls before', async ({
  page,
  keyPairs,
  server,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open()
  const before = (await server.calls()).length
  expect(before).toBeGreaterThan(0)
  await panel.open()
  await panel.choosePreset('one-pair')
  await expect(page.getByText('1 key pair', { exact: true })).toBeVisible()
  const calls = await server.calls()
  await panel.show('Requests')
  await expect(panel.panel).toContainText(/The test leaves out \d+ calls that change nothing\./)
  expect(calls.slice(0, before).map(({ world }) => world)).not.toContain(2)
  expect(calls.at(-1)?.world).toBe(2)
})

test('settings apply to the open page at once and stand in its address', async ({
  page,
  keyPairs,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open()
  await panel.open()
  await panel.choosePreset('read-only')
  await expect(page).toHaveURL(/scenario=read-only/)
  await panel.number('Key pairs per region').fill('9')
  await panel.number('Key pairs per region').press('Enter')
  await expect(page.getByText('9 of 9')).toBeVisible()
  await expect(page).toHaveURL(/quota=9&permission=read-only/)
  await panel.pick('Permission', 'None')
  await expect(page.getByRole('alert')).toContainText('Forbidden.RAM')
  await panel.pick('Permission', 'Full')
  await expect(keyPairs.row('web-prod')).toBeVisible()
})

test('the request log copies, repeats and breaks calls', async ({ page, keyPairs, server }) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })
  await panel.open()
  await panel.show('Requests')
  await panel.call('DescribeKeyPairs').click()
  await panel.press('Copy as curl')
  await expect(page.getByRole('status')).toContainText('Copied')
  const curl = await page.evaluate(() => navigator.clipboard.readText())
  expect(curl).toContain("-H 'x-acs-action: DescribeKeyPairs'")
  const before = (await server.calls()).length
  await panel.press('Send again')
  await expect.poll(async () => (await server.calls()).length).toBeGreaterThan(before)
  await panel.press('Make it fail')
  await expect(page).toHaveURL(
    /fault=DescribeKeyPairs%3AInternalError|fault=DescribeKeyPairs:InternalError/,
  )
  await expect(keyPairs.alert.filter({ hasText: 'InternalError' })).toBeVisible()
  const download = page.waitForEvent('download')
  await panel.press('Export as test')
  expect((await download).suggestedFilename()).toBe('seen.spec.ts')
})

test('works by keyboard alone, is out of the way when closed, and gives the focus back', async ({
  page,
  keyPairs,
  axe,
}) => {
  const panel = new ScenarioPanel(page)
  await keyPairs.open()
  // Until the page is alive it hears no key.
  await expect(keyPairs.links.first()).toBeVisible()
  await expect(panel.panel).toHaveCount(0)
  await page.keyboard.press('Alt+Shift+KeyS')
  await expect(panel.panel).toBeFocused()
  await expect(panel.panel.getByRole('tab', { name: 'State' })).toBeVisible()
  // Two links and the button that closes it, then the tabs, which the arrows go along.
  for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab')
  await expect(panel.panel.getByRole('tab', { name: 'State' })).toBeFocused()
  for (const tab of ['State', 'Data', 'Requests'] as const) {
    if (tab !== 'State') await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(panel.panel.getByRole('tabpanel', { name: tab })).toBeVisible()
    expect(await axe('.scenario-panel')).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(panel.panel).toHaveCount(0)
  await expect(panel.button).toBeFocused()
})

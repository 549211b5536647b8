import { expect, test } from './fixtures'

const LIST = 'keyPair/region/cn-hangzhou?scenario=default'

test.use({ viewport: { width: 1440, height: 900 } })

test('Escape closes an open list first, then the panel', async ({ page, scenarioPanel }) => {
  await page.goto(`${LIST}&panel=open`)
  for (const name of ['Preset', 'Error code', 'When']) {
    const list = scenarioPanel.panel.getByRole('combobox', { name, exact: true })
    await list.press('ArrowDown')
    await expect(list).toHaveAttribute('aria-expanded', 'true')
    await expect(scenarioPanel.panel.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toHaveAttribute('aria-expanded', 'false')
    await expect(list).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(scenarioPanel.panel).toHaveCount(0)
  await expect(scenarioPanel.button).toBeFocused()
})

test('a choice is one stop of the Tab key, and the arrows choose', async ({
  page,
  scenarioPanel,
}) => {
  await page.goto(`${LIST}&theme=light&panel=open`)
  const light = scenarioPanel.word('Theme', 'Light')
  await light.focus()
  await page.keyboard.press('ArrowRight')
  await expect(scenarioPanel.word('Theme', 'Dark')).toBeFocused()
  await expect(scenarioPanel.word('Theme', 'Dark')).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Tab')
  await expect(scenarioPanel.word('Screen width in px', 'Window')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(scenarioPanel.word('Theme', 'Dark')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(scenarioPanel.word('Language', 'English')).toBeFocused()
})

test('another language leaves the focus where it is, whichever way it goes', async ({
  page,
  scenarioPanel,
}) => {
  await page.goto(`${LIST}&panel=open`)
  await scenarioPanel.word('Language', 'English').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: '场景面板' })).toBeVisible()
  const chinese = page.getByRole('radio', { name: '简体中文' })
  await expect(chinese).toBeChecked()
  await expect(chinese).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(scenarioPanel.word('Language', 'English')).toBeChecked()
  await expect(scenarioPanel.word('Language', 'English')).toBeFocused()
})

test('another screen width leaves the focus on its choice', async ({ page, scenarioPanel }) => {
  await page.goto(`${LIST}&panel=open`)
  await scenarioPanel.word('Screen width in px', 'Window').focus()
  await page.keyboard.press('ArrowRight')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(scenarioPanel.word('Screen width in px', '320')).toBeChecked()
  await expect(scenarioPanel.word('Screen width in px', '320')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect(scenarioPanel.word('Screen width in px', 'Window')).toBeChecked()
  await expect(scenarioPanel.word('Screen width in px', 'Window')).toBeFocused()
})

test('the request log: what is pressed keeps the focus, and what came of it is read out', async ({
  page,
  keyPairs,
  scenarioPanel,
}) => {
  const { panel, said } = scenarioPanel
  await keyPairs.open('cn-hangzhou', { scenario: 'default', panel: 'open' })
  await scenarioPanel.show('Requests')
  await expect(said).toHaveText('')
  await scenarioPanel.call('DescribeKeyPairs').press('Enter')
  const again = panel.getByRole('button', { name: 'Send again' })
  await again.press('Enter')
  await expect(said).toHaveText('DescribeKeyPairs sent again: 200')
  await expect(again).toBeFocused()
  const fail = panel.getByRole('button', { name: 'Make it fail' })
  await fail.press('Enter')
  await expect(said).toHaveText('Failure added. DescribeKeyPairs: InternalError, always')
  await expect(fail).toBeFocused()
  const clear = panel.getByRole('button', { name: 'Clear' })
  await clear.press('Enter')
  await expect(said).toHaveText('No request yet.')
  await expect(clear).toHaveAttribute('aria-disabled', 'true')
  await expect(clear).toBeFocused()
  await expect(page.locator('body')).not.toBeFocused()
})

test('times and failures are read out, and one that is removed leaves the focus with the others', async ({
  page,
  scenarioPanel,
}) => {
  const { panel, said } = scenarioPanel
  await page.goto(`${LIST}&panel=open`)
  await expect(said).toHaveText('')
  await panel.getByRole('button', { name: 'Set', exact: true }).press('Enter')
  await expect(said).toHaveText('ImportKeyPair takes 2,000 ms')
  await panel.getByRole('button', { name: 'Remove the time of ImportKeyPair' }).press('Enter')
  await expect(said).toHaveText('Time of ImportKeyPair removed')
  await expect(panel.getByRole('region', { name: 'Answers' })).toBeFocused()
  const all = scenarioPanel.number('Every request takes')
  await all.fill('40')
  await all.press('Enter')
  await expect(said).toHaveText('Every request takes 40 ms')

  await panel.getByRole('button', { name: 'Add failure' }).press('Enter')
  await expect(said).toHaveText('Failure added. ImportKeyPair: QuotaExceed.KeyPair, always')
  await panel.getByRole('button', { name: /^Remove ImportKeyPair/ }).press('Enter')
  await expect(said).toHaveText('Failure removed. ImportKeyPair: QuotaExceed.KeyPair, always')
  await expect(panel.getByRole('region', { name: 'Failures' })).toBeFocused()
  // The next stop is the first control of the group.
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('combobox', { name: 'Action', exact: true })).toBeFocused()

  const day = panel.getByRole('button', { name: '+1 day' })
  await day.press('Enter')
  await expect(said).toHaveText('The time is 2026-06-16 08:00 UTC')
  await expect(day).toBeFocused()
})

test('snapshots: what is pressed keeps the focus, and what came of it is read out', async ({
  keyPairs,
  scenarioPanel,
}) => {
  const { panel, said } = scenarioPanel
  await keyPairs.open('cn-hangzhou', { scenario: 'default', panel: 'open' })
  await scenarioPanel.show('Data')
  await scenarioPanel.snapshotName.fill('before')
  const save = panel.getByRole('button', { name: 'Save' })
  await save.press('Enter')
  await expect(said).toHaveText('Snapshot before saved')
  await expect(save).toBeFocused()
  await scenarioPanel.choose('Start from', 'one-pair')
  await expect(said).toHaveText('The data are those of one-pair')
  const compare = panel.getByRole('button', { name: 'Compare before with now' })
  await compare.press('Enter')
  await expect(said).toHaveText(/^New: \d+\. Gone: [1-9]\d*\. Changed: \d+\.$/)
  await expect(compare).toBeFocused()
  await compare.press('Enter')
  const restore = panel.getByRole('button', { name: 'Restore before' })
  await restore.press('Enter')
  await expect(said).toHaveText('Snapshot before restored')
  await expect(restore).toBeFocused()
  await panel.getByRole('button', { name: 'Delete snapshot before' }).press('Enter')
  await expect(said).toHaveText('Snapshot before deleted')
  await expect(panel.getByRole('region', { name: 'Snapshots' })).toBeFocused()
  const reset = panel.getByRole('button', { name: 'Reset' })
  await reset.press('Enter')
  await expect(said).toHaveText('Data and settings are as the scenario starts with')
  await expect(reset).toBeFocused()
})

for (const name of ['Keep this state', 'Back to my data']) {
  test(`“${name}” goes, and the focus stays beside its place`, async ({ page, scenarioPanel }) => {
    await page.goto(`${LIST}&panel=open`)
    const button = scenarioPanel.panel.getByRole('button', { name })
    await button.press('Enter')
    await expect(button).toHaveCount(0)
    await expect(scenarioPanel.copyLinkButton).toBeFocused()
    if (name === 'Back to my data')
      await expect(scenarioPanel.said).toHaveText('The page shows your own data again.')
    else await expect(page.getByRole('status')).toContainText('Kept in this browser.')
  })
}

test('two arrows at once choose the second next, with the first change of the tab too', async ({
  page,
  keyPairs,
  scenarioPanel,
}) => {
  for (const [choice, first, third] of [
    ['Storage', 'Works', 'Unavailable'],
    ['Time', 'Real', 'Runs from'],
  ] as const) {
    await keyPairs.open('cn-hangzhou', { panel: 'open' })
    await expect(scenarioPanel.word(choice, first)).toBeChecked()
    await scenarioPanel.word(choice, first).focus()
    await Promise.all([page.keyboard.press('ArrowRight'), page.keyboard.press('ArrowRight')])
    await expect(scenarioPanel.word(choice, third)).toBeFocused()
    await expect(scenarioPanel.word(choice, third)).toBeChecked()
    await expect(page).toHaveURL(choice === 'Storage' ? /storage=unavailable/ : /clock=running/)
    await scenarioPanel.leaveButton.click()
    await expect(scenarioPanel.leaveButton).toHaveCount(0)
  }
})

test('a comparison that is open leaves what other presses say', async ({
  keyPairs,
  server,
  scenarioPanel,
}) => {
  const { panel, said } = scenarioPanel
  await keyPairs.open('cn-hangzhou', { scenario: 'default', panel: 'open' })
  await scenarioPanel.show('Data')
  await scenarioPanel.snapshotName.fill('one')
  await scenarioPanel.press('Save')
  await scenarioPanel.press('Compare one with now')
  await expect(said).toHaveText('Nothing differs.')
  await scenarioPanel.snapshotName.fill('two')
  await scenarioPanel.press('Save')
  await expect(said).toHaveText('Snapshot two saved')
  await server.seed('empty')
  await expect(panel.getByRole('heading', { name: 'Gone' })).toBeVisible()
  await expect(said).toHaveText('Snapshot two saved')
})

for (const [name, command] of [
  ['Keep this state', 'keep'],
  ['Back to my data', 'leave'],
] as const) {
  test(`“${name}” leaves a focus that has gone elsewhere meanwhile`, async ({
    page,
    scenarioPanel,
  }) => {
    const { panel } = scenarioPanel
    await page.goto(`${LIST}&panel=open`)
    const button = panel.getByRole('button', { name })
    await expect(button).toBeVisible()
    // As long as it takes where there is much to write.
    const gate = await page.evaluateHandle((what) => {
      const work = window.sandbox[what]
      const opened = new EventTarget()
      window.sandbox[what] = async () => {
        await new Promise((resolve) => opened.addEventListener('open', resolve))
        await work()
      }
      return opened
    }, command)
    await button.press('Enter')
    const tab = panel.getByRole('tab', { name: 'State' })
    await tab.focus()
    await gate.evaluate((target) => target.dispatchEvent(new Event('open')))
    await expect(button).toHaveCount(0)
    await expect(tab).toBeFocused()
  })
}

test('“Back to my data” says so when it fails', async ({ page, scenarioPanel }) => {
  await page.goto(`${LIST}&panel=open`)
  await expect(scenarioPanel.leaveButton).toBeVisible()
  await page.evaluate(() => {
    window.sandbox.leave = () => Promise.reject(new Error('The database is gone.'))
  })
  await scenarioPanel.leaveButton.press('Enter')
  await expect(page.getByRole('alert')).toContainText('The database is gone.')
  await expect(scenarioPanel.leaveButton).toBeFocused()
})

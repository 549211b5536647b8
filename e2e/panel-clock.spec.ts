import { expect, test } from './fixtures'

test.use({ viewport: { width: 1440, height: 900 } })

/** Whether a time of the server is later, in whole seconds, than one that the field shows. */
function timeAfter(now: string, shown: string): boolean {
  return now.slice(0, 19) > shown.padEnd(19, ':00')
}

test('a time is typed while the clock runs on', async ({
  page,
  keyPairs,
  server,
  scenarioPanel,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'default', clock: 'system', panel: 'open' })
  const field = scenarioPanel.panel.getByLabel('Date and time (UTC)')
  await field.focus()
  await page.keyboard.press('ArrowRight')
  // What the page asks in between tells the panel the time anew.
  await keyPairs.refresh.evaluate((button: HTMLElement) => button.click())
  await server.idle()
  await expect(field).toBeFocused()
  await field.fill('2026-03-01T10:20:30')
  await field.press('Enter')
  await expect(page).toHaveURL(/clock=2026-03-01T10(%3A|:)20(%3A|:)30/)
  await expect(field).toBeFocused()
})

test('a time that nobody edited is left as it is, however far the clock has gone', async ({
  page,
  keyPairs,
  server,
  scenarioPanel,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'default', clock: 'system', panel: 'open' })
  const field = scenarioPanel.panel.getByLabel('Date and time (UTC)')
  await field.focus()
  const shown = await field.inputValue()
  await expect
    .poll(async () => {
      await keyPairs.refresh.evaluate((button: HTMLElement) => button.click())
      await server.idle()
      return timeAfter((await server.status()).now, shown)
    })
    .toBe(true)
  await expect(field).toHaveValue(shown)
  await scenarioPanel.word('Permission', 'Full').focus()
  // What the field applied, if anything, is done before what is pressed after it.
  await scenarioPanel.pick('Permission', 'None')
  await expect(page).toHaveURL(/permission=none/)
  await expect(page).toHaveURL(/clock=system/)
  expect((await server.status()).settings.clock).toEqual({ kind: 'system' })
})

test('a part of a time that is typed outlasts what the page asks meanwhile', async ({
  page,
  keyPairs,
  server,
  scenarioPanel,
}) => {
  await keyPairs.open('cn-hangzhou', { scenario: 'default', clock: 'system', panel: 'open' })
  const field = scenarioPanel.panel.getByLabel('Date and time (UTC)')
  await field.focus()
  // Month and day, then the year: a leap year has every day.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('2004')
  await keyPairs.refresh.evaluate((button: HTMLElement) => button.click())
  await server.idle()
  await expect(field).toHaveValue(/^2004-/)
  await keyPairs.refresh.focus()
  await expect(page).toHaveURL(/clock=2004-/)
})

test('what is said of the time is what it is after the press', async ({ page, scenarioPanel }) => {
  await page.goto('keyPair/region/cn-hangzhou?scenario=default&panel=open')
  const day = scenarioPanel.panel.getByRole('button', { name: '+1 day' })
  await day.evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await expect(scenarioPanel.said).toHaveText('The time is 2026-06-17 08:00 UTC')
})

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { makeKey, hasSshKeygen } from './ssh-keygen'

test.skip(!hasSshKeygen(), 'ssh-keygen is not installed')

const LIST = 'keyPair/region/cn-hangzhou'

/** The page's address, title and text: where nothing of a private key may stand. */
async function whatIsThere(page: Page): Promise<string> {
  const seen = await page.evaluate(() => [location.href, document.title, document.body.innerText])
  return decodeURIComponent(seen.join('\n'))
}

test('whatever part of a link carries a private key is taken out of it', async ({
  page,
  keyPairs,
  server,
}) => {
  const { privateKey } = makeKey('ecdsa', 256)
  const base64 = privateKey.split('\n')[1] ?? ''
  const title = 'SSH Key Pairs - China (Hangzhou) - ECS Sandbox'
  await keyPairs.open()
  await expect(page).toHaveTitle(title)
  await server.forgetCalls()

  for (const [link, said] of [
    ...['sort', 'page', 'match', 'createType', 'columns', 'scenario', 'foo', 'q', 'region'].map(
      (name) => [`${LIST}?${name}=${encodeURIComponent(privateKey)}`, `${name}=…`] as const,
    ),
    [`${LIST}?dialog=${base64}&pair=${base64}`, 'dialog=… and pair=…'],
    [`${LIST}?${base64}=1`, 'the name of a parameter'],
    [`${LIST}#${base64}`, 'the part after #'],
    [`${LIST}/pair/${encodeURIComponent(privateKey)}`, 'the path'],
    [`${LIST}/pair/${base64}?name=${base64}#${base64}`, 'the path, name=…, and the part after #'],
  ] as const) {
    // From elsewhere: else a link with a `#` loads no page.
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page).toHaveURL(/cn-hangzhou$/)
    await expect(keyPairs.links).toHaveCount(9)
    await expect(keyPairs.alert).toHaveText(/^This link carried a private key/)
    await expect(keyPairs.alert).toContainText(`It stood in ${said}, and was taken out`)
    await expect(page).toHaveTitle(title)
    const seen = await whatIsThere(page)
    expect(seen).not.toContain('PRIVATE')
    expect(seen).not.toContain(base64)
  }
  expect(JSON.stringify(await server.calls())).not.toMatch(/PRIVATE|b3BlbnNz/)

  await page.goto(`outside/${base64}`)
  await expect(page).toHaveURL(/\/keyPair\/region\/[a-z]+-[a-z]+$/)
  await expect(keyPairs.alert).toContainText('the path')
  await page.goto(`${LIST}?name=${base64}&lang=zh-CN`)
  await expect(page.getByText('私钥位于 name=…')).toBeVisible()
})

test('a step of the history whose address has a private key loses it, and nothing else', async ({
  page,
  keyPairs,
}) => {
  const { privateKey } = makeKey('ecdsa', 256)
  await keyPairs.open()
  await expect(keyPairs.links).toHaveCount(9)
  await expect(keyPairs.alert).toHaveCount(0)
  const step = await page.evaluate((name) => {
    const { idx } = history.state as { idx: number }
    const state = { usr: { note: 'kept' }, key: 'with-key', idx: idx + 1 }
    history.pushState(state, '', `?${new URLSearchParams({ sort: 'name', name }).toString()}`)
    history.pushState({ usr: null, key: 'after', idx: idx + 2 }, '', location.pathname)
    return state
  }, privateKey)
  await page.goBack()
  await expect(page).toHaveURL(/cn-hangzhou\?sort=name$/)
  await expect(keyPairs.alert).toContainText('It stood in name=…')
  await expect(keyPairs.search).toHaveValue('')
  await expect(keyPairs.links).toHaveCount(9)
  expect(await page.evaluate(() => history.state as unknown)).toEqual(step)
  await page.goForward()
  await expect(page).toHaveURL(/cn-hangzhou$/)

  // Typed behind the address: no page is loaded.
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await page.evaluate((hash) => void (location.hash = hash), encodeURIComponent(privateKey))
  await expect(keyPairs.alert).toContainText('the part after #')
  await expect(page).toHaveURL(/cn-hangzhou$/)
})

test('the notice stays closed in a screen of another width', async ({
  page,
  keyPairs,
  scenarioPanel,
}) => {
  const { privateKey } = makeKey('ecdsa', 256)
  const notice = page.getByText('This link carried a private key')
  await keyPairs.open('cn-hangzhou', { name: privateKey })
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await expect(notice).toBeHidden()
  await scenarioPanel.open()
  await scenarioPanel.pick('Screen width in px', '375')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: 'SSH Key Pairs' })).toBeVisible()
  await expect(notice).toHaveCount(0)
  await expect(frame.getByText('This link carried a private key')).toHaveCount(0)
})

test('the gallery and the copy deck say it too, until it is closed', async ({
  page,
  keyPairs,
  axe,
}) => {
  const { privateKey } = makeKey('ecdsa', 256)
  const link = new URLSearchParams({ show: privateKey, name: privateKey, themes: 'dark' })
  await page.goto(`gallery/texts?${link.toString()}`)
  await expect(page).toHaveURL(/gallery\/texts\?themes=dark$/)
  await expect(keyPairs.alert).toContainText('It stood in show=… and name=…')
  await page.getByRole('searchbox', { name: 'Find a text' }).fill('list.title')
  await expect(page.getByRole('textbox', { name: 'English: list.title' })).toBeVisible()
  expect(await axe()).toEqual([])

  await page.goto(`gallery?${link.toString()}`)
  await expect(page).toHaveURL(/gallery\?themes=dark$/)
  await expect(keyPairs.alert).toContainText('It stood in show=… and name=…')
  await expect(page.getByRole('searchbox', { name: 'Find a state' })).toHaveValue('')
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await expect(keyPairs.alert).toHaveCount(0)
  await page.getByRole('link', { name: 'Copy deck' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Copy deck' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the console' }).click()
  await expect(keyPairs.links.first()).toBeVisible()
  await expect(keyPairs.alert).toHaveCount(0)
})

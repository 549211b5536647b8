import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ServerControl } from './server-control'

const file = new URL('../src/ssh/fixtures/public-keys.fixture.json', import.meta.url)
const cases: readonly { id: string; input: string }[] = JSON.parse(readFileSync(file, 'utf8'))
const publicKey = cases.find(({ id }) => id === 'ecdsa-nistp256')?.input.trim() ?? ''

/** Two tabs of one browser, each with its calls going through the service worker. */
async function twoTabs(page: Page, context: BrowserContext): Promise<[Page, Page]> {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('keyPair/region/cn-qingdao')
    await new ServerControl(tab).fetch('GET', '/__server/status')
  }
  return [page, other]
}

/** Sends one import for each name at once, and counts the answers by status and code. */
function importAll(tab: Page, names: readonly string[]): Promise<Record<string, number>> {
  return tab.evaluate(
    async ([KeyPairNames, PublicKeyBody]) => {
      const answers = await Promise.all(
        KeyPairNames.map(async (KeyPairName) => {
          const response = await fetch('/api/', {
            method: 'POST',
            headers: { 'x-acs-action': 'ImportKeyPair', 'x-acs-version': '2014-05-26' },
            body: new URLSearchParams({ RegionId: 'cn-qingdao', KeyPairName, PublicKeyBody }),
          })
          const { Code = 'done' } = (await response.json()) as { Code?: string }
          return `${response.status} ${Code}`
        }),
      )
      const counts: Record<string, number> = {}
      for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1
      return counts
    },
    [names, publicKey] as const,
  )
}

function total(counts: readonly Record<string, number>[], answer: string): number {
  return counts.reduce((sum, count) => sum + (count[answer] ?? 0), 0)
}

test('of 100 imports of one name at once from two tabs, one is done', async ({
  page,
  context,
  keyPairs,
}) => {
  const tabs = await twoTabs(page, context)
  const names = Array.from({ length: 50 }, () => 'same')
  const counts = await Promise.all(tabs.map((tab) => importAll(tab, names)))
  expect(total(counts, '200 done')).toBe(1)
  expect(total(counts, '400 KeyPair.AlreadyExist')).toBe(99)
  await page.reload()
  await expect(page.getByText('1 of 500')).toBeVisible()
  await expect(keyPairs.row('same')).toBeVisible()
})

test('of 600 imports at once into a region from two tabs, 500 are done', async ({
  page,
  context,
  server,
}) => {
  const tabs = await twoTabs(page, context)
  const counts = await Promise.all(
    tabs.map((tab, index) =>
      importAll(
        tab,
        Array.from({ length: 300 }, (_, number) => `tab${index}-${number}`),
      ),
    ),
  )
  expect(total(counts, '200 done')).toBe(500)
  expect(total(counts, '403 QuotaExceed.KeyPair')).toBe(100)
  // Each tab shows what both did, without a reload.
  for (const tab of tabs) await expect(tab.getByText('500 of 500')).toBeVisible()
  const { keyPairs } = (await server.state()) as { keyPairs: { region: string }[] }
  expect(keyPairs.filter(({ region }) => region === 'cn-qingdao')).toHaveLength(500)
  expect((await server.status()).keyPairs).toMatchObject({ 'cn-qingdao': 500 })
})

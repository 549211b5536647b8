import type { Page } from '@playwright/test'
import { FIXED_PRESET_NAMES, IMPORT_FAILURES } from '~/scenario-link/presets'
import { expect, test } from './fixtures'
import type { KeyPairsPage } from './pages/KeyPairsPage'
import type { ServerControl } from './server-control'
import { CreateDialog } from './pages/CreateDialog'

const key =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= laptop'

type Tools = { page: Page; keyPairs: KeyPairsPage; server: ServerControl }

/** What a person sees who opens the link of a preset, or meets when they do what it is about. */
const sights: Record<(typeof FIXED_PRESET_NAMES)[number], (tools: Tools) => Promise<void>> = {
  'first-visit': async ({ keyPairs, server }) => {
    await expect(keyPairs.row('web-prod')).toBeVisible()
    expect((await server.status()).settings.latency.default).toEqual({ min: 150, max: 350 })
  },
  default: async ({ keyPairs, server }) => {
    await expect(keyPairs.row('web-prod')).toBeVisible()
    expect((await server.status()).settings.latency.default).toEqual({ min: 0, max: 0 })
  },
  empty: async ({ page }) => {
    await expect(page.getByText('You have no key pair in the selected region')).toBeVisible()
  },
  'one-pair': async ({ keyPairs, page }) => {
    // The head has a checkbox for all of them.
    const rows = keyPairs.table.getByRole('rowgroup').last()
    await expect(rows.getByRole('checkbox', { name: /^Select / })).toHaveCount(1)
    await expect(page.getByText('1 key pair', { exact: true })).toBeVisible()
  },
  'quota-499': async ({ page }) => {
    await expect(page.getByText('499 of 500')).toBeVisible()
  },
  'quota-full': async ({ page }) => {
    await expect(page.getByText('500 of 500')).toBeVisible()
  },
  large: async ({ keyPairs, page }) => {
    await expect(page.getByText('500 key pairs', { exact: true })).toBeVisible()
    await keyPairs.open('eu-central-1', { scenario: 'large' })
    await expect(page.getByText('500 key pairs', { exact: true })).toBeVisible()
  },
  'names-at-limits': async ({ keyPairs }) => {
    await keyPairs.open('cn-hangzhou', { scenario: 'names-at-limits', pageSize: '50' })
    await expect(keyPairs.row('ab')).toBeVisible()
    await expect(keyPairs.row('密'.repeat(128))).toBeVisible()
  },
  'many-tags': async ({ keyPairs, server }) => {
    await expect(keyPairs.table.getByText(/^\+\d+$/).first()).toBeVisible()
    const { keyPairs: pairs } = (await server.state()) as { keyPairs: { tags: unknown[] }[] }
    expect(Math.max(...pairs.map(({ tags }) => tags.length))).toBe(20)
  },
  'many-instances': async ({ keyPairs, page }) => {
    await keyPairs.action('laptop', 'Bind').click()
    await expect(page.getByRole('dialog', { name: 'Bind SSH Key Pair' })).toContainText(
      /1,9\d\d instances/,
    )
  },
  'everything-bound': async ({ keyPairs, page }) => {
    await keyPairs.table
      .getByRole('checkbox', { name: /^Select [^a]/ })
      .first()
      .check()
    await keyPairs.deleteSelected.click()
    const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
    await expect(dialog).toContainText(/bound/i)
  },
  'read-only': async ({ page, server }) => {
    await tryImport(page)
    await expectRefusal(page, 'not authorized')
    expect(await server.calls()).toContainEqual(
      expect.objectContaining({ action: 'ImportKeyPair', code: 'Forbidden.RAM' }),
    )
  },
  forbidden: async ({ keyPairs }) => {
    await expect(keyPairs.alert).toContainText('Forbidden.RAM')
  },
  slow: async ({ keyPairs, page }) => {
    await expect(page.getByText('Loading key pairs')).toBeAttached()
    await expect(keyPairs.row('web-prod')).toBeVisible({ timeout: 15_000 })
  },
  'list-fails-once': async ({ keyPairs }) => {
    await expect(keyPairs.alert).toContainText('InternalError')
    await keyPairs.retry.click()
    await expect(keyPairs.row('web-prod')).toBeVisible()
  },
  'lost-answer': async ({ keyPairs, page }) => {
    await tryImport(page)
    await expectRefusal(page, 'No answer')
    const dialog = page.getByRole('dialog', { name: 'Create SSH Key Pair' })
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await keyPairs.refresh.click()
    await expect(keyPairs.row('scenario-test')).toBeVisible()
  },
  'service-unavailable': async ({ keyPairs }) => {
    await expect(keyPairs.alert).toContainText('ServiceUnavailable')
  },
  throttled: async ({ keyPairs }) => {
    await expect(keyPairs.alert).toContainText('Throttling.User')
  },
  offline: async ({ keyPairs }) => {
    await expect(keyPairs.alert).toContainText('NetworkError')
  },
  'stale-data': async ({ keyPairs, page }) => {
    await keyPairs.action('laptop', 'Delete').click()
    const dialog = page.getByRole('dialog', { name: 'Delete Key Pair' })
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('Unbind them first')
  },
  'broken-record': async ({ keyPairs, page, server }) => {
    await expect(keyPairs.row('laptop')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('could not be read')
    expect((await server.status()).setAside).toHaveLength(1)
  },
  'storage-full': async ({ page }) => {
    await tryImport(page)
    await expectRefusal(page, 'unknown error')
    await expect(page.getByRole('alert').filter({ hasText: 'no more room' })).toBeVisible()
  },
  'storage-unavailable': async ({ keyPairs, page, server }) => {
    await expect(page.getByRole('alert')).toContainText('gone when you close the tab')
    await expect(keyPairs.row('web-prod')).toBeVisible()
    expect((await server.status()).storage).toEqual({ kind: 'memory', reason: 'unavailable' })
  },
}

test.describe('the link of a preset shows its state:', () => {
  // Some presets make the backend report its own trouble.
  test.use({ expectedErrors: [/StorageFull|Broken/] })

  for (const name of FIXED_PRESET_NAMES) {
    test(name, async ({ page, keyPairs, server }) => {
      await keyPairs.open('cn-hangzhou', { scenario: name })
      await expect(page).toHaveURL(new RegExp(`scenario=${name}`))
      await sights[name]({ page, keyPairs, server })
    })
  }

  for (const code of IMPORT_FAILURES) {
    test(`import-fails-${code}`, async ({ page, server }) => {
      const create = new CreateDialog(page)
      await create.open('import', 'cn-hangzhou', `&scenario=import-fails-${code}`)
      await create.fill('scenario-test', key)
      await create.ok.click()
      // A message in the form, or at the field that the code belongs to.
      const atField = create.dialog.locator('[aria-invalid="true"]')
      await expect(create.alert.or(atField).first()).toBeVisible()
      await expect(create.dialog).toBeVisible()
      const calls = await server.calls()
      expect(calls.findLast(({ action }) => action === 'ImportKeyPair')).toMatchObject({ code })
    })
  }
})

async function tryImport(page: Page): Promise<void> {
  const create = new CreateDialog(page)
  await page.getByRole('button', { name: 'Create SSH Key Pair' }).click()
  await create.importKey.check()
  await create.fill('scenario-test', key)
  await create.ok.click()
}

async function expectRefusal(page: Page, words: string): Promise<void> {
  await expect(new CreateDialog(page).alert).toContainText(words)
}

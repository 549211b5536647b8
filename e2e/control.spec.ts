import { expect, test } from './fixtures'

test.describe('the backend is controlled from the page', () => {
  test('a seed replaces the data, on the open page too', async ({ keyPairs, server }) => {
    await keyPairs.open()
    await expect(keyPairs.table.getByRole('row').nth(1)).toBeVisible()
    await server.seed('empty')
    await expect(keyPairs.table.getByRole('link')).toHaveCount(0)
    expect(await server.status()).toMatchObject({ seed: 'empty', keyPairs: {} })
  })

  test('a fault fails the list until it is taken away', async ({ page, keyPairs, server }) => {
    await keyPairs.open()
    await server.set({
      faults: [{ action: 'DescribeKeyPairs', code: 'Throttling', when: { kind: 'always' } }],
    })
    await page.reload()
    await expect(page.getByText('Throttling').first()).toBeVisible()
    await expect(keyPairs.retry).toBeVisible()
    await server.set({ faults: [] })
    await expect(keyPairs.table.getByRole('row').nth(1)).toBeVisible()
  })

  test('a state that was saved can be restored', async ({ keyPairs, server }) => {
    await keyPairs.open()
    const before = await server.status()
    const saved = await server.state()
    await server.seed('empty')
    await server.restore(saved)
    expect((await server.status()).keyPairs).toEqual(before.keyPairs)
    await expect(keyPairs.table.getByRole('row').nth(1)).toBeVisible()
  })

  test('its log tells the calls of the page, without a second one for the same list', async ({
    keyPairs,
    server,
  }) => {
    await keyPairs.open()
    await server.idle()
    await server.forgetCalls()
    await keyPairs.refresh.click()
    await server.idle()
    const actions = (await server.calls()).map(({ action }) => action)
    expect(actions.filter((action) => action === 'DescribeKeyPairs')).toHaveLength(1)
  })

  test('the same controls answer as endpoints, through the service worker', async ({
    keyPairs,
    server,
  }) => {
    await keyPairs.open()
    expect(await server.fetch('GET', '/__server/status')).toMatchObject({
      product: 'ecs-key-pairs-sandbox',
      storage: { kind: 'browser' },
    })
    await server.fetch('POST', '/__server/seed', { name: 'empty' })
    await expect(keyPairs.table.getByRole('link')).toHaveCount(0)
    await expect(server.fetch('POST', '/__server/seed', { name: 'nonsense' })).rejects.toThrow(
      /400.*name/,
    )
  })

  test('a new browser starts with the first-visit data', async ({ browser, keyPairs, server }) => {
    await keyPairs.open()
    await server.seed('empty')
    const other = await browser.newContext()
    const page = await other.newPage()
    await page.goto('keyPair/region/cn-hangzhou')
    await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible()
    await other.close()
  })
})

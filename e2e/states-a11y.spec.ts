import { expect, test } from './fixtures'

const LIST = 'keyPair/region/cn-hangzhou'

/** States by their links: what the tests of the list and of the dialogs do not come by. */
const STATES: readonly (readonly [state: string, link: string])[] = [
  ['loading', `${LIST}?latency=600000`],
  ['near the quota', `${LIST}?scenario=quota-499`],
  ['quota used up', `${LIST}?scenario=quota-full`],
  ['create at the quota', `${LIST}/create?scenario=quota-full`],
  ['names at their limits', `${LIST}?scenario=names-at-limits`],
  ['many tags', `${LIST}?scenario=many-tags`],
  ['filtered by a tag', `${LIST}?scenario=default&tag=env:prod`],
  ['offline', `${LIST}?scenario=offline`],
  ['a broken record', `${LIST}?scenario=broken-record`],
  ['no storage', `${LIST}?scenario=storage-unavailable`],
  ['a link with mistakes', `${LIST}?scenario=default&quota=many`],
  ['details of nothing', `${LIST}/pair/gone?scenario=default`],
  ['unknown region', 'keyPair/region/nowhere?scenario=default'],
  ['not found', 'nothing/here?scenario=default'],
  ['outside the sandbox', 'outside/instances?scenario=default'],
]

for (const lang of ['en-US', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in any state that a link shows: ${lang}, ${theme}`, async ({
      page,
      server,
      axe,
    }) => {
      test.slow()
      for (const [state, link] of STATES) {
        await test.step(state, async () => {
          await page.goto(`${link}&lang=${lang}&theme=${theme}`)
          await page.evaluate(() => window.sandbox.ready)
          if (state !== 'loading') await server.idle()
          // A page of its own comes in a file of its own: its heading tells that it is there.
          const shown = link.includes('/pair/')
            ? page.getByRole('dialog')
            : page.getByRole('heading', { level: 1 })
          await expect(shown).toBeVisible()
          expect(await axe(), state).toEqual([])
        })
      }
    })
  }
}

import type { ActionName } from '~/contract/actions'
import { expect, test } from './fixtures'
import type { ServerControl } from './server-control'

const LINE =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA3fyLG0i8N4UQF/LAAXlVageXvrpIFrYsGvcSlXeqMqqc+qgNY9cpPzNhP1joLGKDr2jaf9cGeNtcx70sWosyQ= vector-ecdsa'

const texts = {
  'en-US': {
    bind: 'Bind',
    delete: 'Delete',
    deleteSelected: 'Delete Selected',
    move: 'Move to selected',
    more: 'More actions',
    undo: 'Undo',
    bound: '3 instances bound to web-prod',
    tags: '1 more tag of web-prod',
    ok: 'OK',
    otherRegions: 'Also import into',
    singapore: 'Singapore',
    results: 'Results by region',
  },
  'zh-CN': {
    bind: '绑定密钥对',
    delete: '删除',
    deleteSelected: '批量删除',
    move: '移到已选择',
    more: '更多操作',
    undo: '撤销',
    bound: 'web-prod 已绑定 3 台实例',
    tags: 'web-prod 的另外 1 个标签',
    ok: '确定',
    otherRegions: '同时导入到',
    singapore: '新加坡',
    results: '各地域结果',
  },
}

for (const lang of ['en-US', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in what pops up and what comes of an action: ${lang}, ${theme}`, async ({
      page,
      keyPairs,
      server,
      shell,
      axe,
    }) => {
      test.slow()
      const t = texts[lang]
      const dialog = page.getByRole('dialog')
      function button(name: string, pair: string) {
        return page
          .getByRole('row')
          .filter({ has: page.getByRole('link', { name: pair, exact: true }) })
          .getByRole('button', { name, exact: true })
      }
      await keyPairs.open('cn-hangzhou', { lang, theme })

      await test.step('panels and menus of a row', async () => {
        for (const name of [t.bound, t.tags]) {
          await page.getByRole('button', { name }).click()
          await expect(dialog.getByRole('listitem').first()).toBeVisible()
          expect(await axe(), name).toEqual([])
          await page.keyboard.press('Escape')
        }
        await button(t.more, 'web-prod').click()
        await expect(page.getByRole('menuitem').first()).toBeVisible()
        expect(await axe(), 'menu').toEqual([])
        await page.keyboard.press('Escape')
      })
      await test.step('regions', async () => {
        await page.getByRole('combobox').first().click()
        await expect(shell.regionOptions.first()).toBeVisible()
        await server.idle()
        expect(await axe()).toEqual([])
        await page.keyboard.press('Escape')
      })
      await test.step('results of a binding', async () => {
        await button(t.bind, 'laptop').click()
        for (const name of ['web-01', 'db-replica'])
          await dialog.getByRole('checkbox', { name }).check()
        await dialog.getByRole('button', { name: t.move }).click()
        await failNext(server, 'AttachKeyPair')
        await dialog.getByRole('button', { name: t.ok }).click()
        await expect(dialog.getByRole('alert')).toBeVisible()
        expect(await axe()).toEqual([])
        await page.keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
      })
      await test.step('results of a deletion', async () => {
        for (const name of ['on-call', 'bastion'])
          await page.getByRole('checkbox', { name: ` ${name}` }).check()
        await page.getByRole('button', { name: t.deleteSelected }).click()
        await dialog.getByRole('button', { name: t.delete, exact: true }).click()
        await expect(dialog.getByRole('alert')).toBeVisible()
        expect(await axe(), 'dialog').toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('button', { name: t.undo })).toBeVisible()
        expect(await axe(), 'message').toEqual([])
      })
      await test.step('results by region', async () => {
        await page.goto(
          `keyPair/region/cn-hangzhou/create?createType=import&lang=${lang}&theme=${theme}`,
        )
        await dialog.getByRole('textbox').nth(0).fill('everywhere')
        await dialog.getByRole('textbox').nth(1).fill(LINE)
        await dialog.getByRole('combobox', { name: t.otherRegions }).fill(t.singapore)
        await page.getByRole('option', { name: t.singapore, exact: true }).click()
        await page.keyboard.press('Escape')
        await failNext(server, 'ImportKeyPair')
        await dialog.getByRole('button', { name: t.ok }).click()
        await expect(dialog.getByRole('region', { name: t.results })).toBeVisible()
        await server.idle()
        expect(await axe()).toEqual([])
      })
    })
  }
}

function failNext(server: ServerControl, action: ActionName) {
  return server.set({
    faults: [{ action, code: 'InternalError', when: { kind: 'next', times: 1 } }],
  })
}

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const texts = {
  'en-US': {
    bind: 'Bind',
    unbind: 'Unbind',
    delete: 'Delete',
    more: 'More actions',
    tags: 'Edit Tags',
    group: 'Change Resource Group',
    code: 'Show as code',
    addTag: 'Add Tag',
    move: 'Move to selected',
    shortcuts: 'Keyboard shortcuts',
    deleteSelected: 'Delete Selected',
  },
  'zh-CN': {
    bind: '绑定密钥对',
    unbind: '解绑密钥对',
    delete: '删除',
    more: '更多操作',
    tags: '编辑标签',
    group: '更换资源组',
    code: '查看代码',
    addTag: '添加标签',
    move: '移到已选择',
    shortcuts: '键盘快捷键',
    deleteSelected: '批量删除',
  },
}

for (const lang of ['en-US', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in any dialog of an action: ${lang}, ${theme}`, async ({
      page,
      keyPairs,
      server,
      axe,
    }) => {
      test.slow()
      const t = texts[lang]
      const dialog = page.getByRole('dialog')
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: 'web-prod' }) })

      async function rowMenu(item: string) {
        await row.getByRole('button', { name: t.more }).click()
        await page.getByRole('menuitem', { name: item }).click()
      }

      await keyPairs.open('cn-hangzhou', { lang, theme })
      await expect(row).toBeVisible()

      await test.step('bind', async () => {
        await row.getByRole('button', { name: t.bind, exact: true }).click()
        await dialog.getByRole('checkbox', { name: 'db-replica' }).check()
        expect(await axe(), 'instances').toEqual([])
        await dialog.getByRole('button', { name: t.move }).click()
        await server.idle()
        expect(await axe(), 'chosen').toEqual([])
        await dialog.getByRole('button', { name: t.code }).click()
        await expect(dialog.getByRole('tab').first()).toBeVisible()
        expect(await axe(), 'code').toEqual([])
        await close(page)
      })
      await test.step('unbind', async () => {
        await row.getByRole('button', { name: t.unbind, exact: true }).click()
        await expect(dialog.getByRole('checkbox', { name: 'web-01' })).toBeVisible()
        expect(await axe()).toEqual([])
        await close(page)
      })
      await test.step('delete what is bound', async () => {
        await row.getByRole('button', { name: t.delete, exact: true }).click()
        await expect(dialog.getByText('web-01')).toBeVisible()
        expect(await axe()).toEqual([])
        await close(page)
      })
      await test.step('delete several', async () => {
        for (const name of ['laptop', 'web-prod'])
          await page.getByRole('checkbox', { name: ` ${name}` }).check()
        expect(await axe(), 'selection').toEqual([])
        await page.getByRole('button', { name: t.deleteSelected }).click()
        await expect(dialog.getByText('web-01')).toBeVisible()
        expect(await axe(), 'dialog').toEqual([])
        await close(page)
      })
      await test.step('tags', async () => {
        await rowMenu(t.tags)
        await dialog.getByRole('button', { name: t.addTag }).click()
        expect(await axe()).toEqual([])
        await close(page)
      })
      await test.step('resource group', async () => {
        await rowMenu(t.group)
        await dialog.getByRole('combobox').click()
        await expect(page.getByRole('option').last()).toBeAttached()
        expect(await axe()).toEqual([])
        await page.keyboard.press('Escape')
        // Escape is the list's until it is gone.
        await expect(page.locator('.ant-select-dropdown')).toBeHidden()
        await close(page)
      })
      await test.step('shortcuts and command palette', async () => {
        await page.getByRole('button', { name: t.shortcuts }).click()
        await expect(dialog).toBeVisible()
        expect(await axe(), 'shortcuts').toEqual([])
        await close(page)
        await page.keyboard.press('Control+k')
        await dialog.getByRole('combobox').fill('web')
        await server.idle()
        expect(await axe(), 'palette').toEqual([])
        await close(page)
      })
    })
  }
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

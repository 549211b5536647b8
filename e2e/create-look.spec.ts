import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'

const LINE =
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCvnznKgj1EHDQgUw17wKfsJQlGamSIdkwqEn99n0Ea6aDQ23srs1ksWRh+NFEHIPF2MN3fuMQ5UiHICmDa6oPwzTaFlMvgY8rNm2ZamEsZht8k4kcsbvTLd47Ud2J16uzGn2G0uLdS2qxV1KqGG/0Rh8Fo3pEql6MSqZWkeqHr+V1IDFZNJW9IdwgBxBEzwxqZcnjcOrgPm5vALnuN4bQW2C6Wp4YnFOfp5Ye8LlUIKQwmigsQM+fNz1ddcsb63LyqMWI3raUVJlbL+7QIlCP1Vkv6POfpNVBK3RWmsVK8hTPvLon5jAChRznnaD8jBhpsuwk6w6GFUF68JIvpvuPx vector-rsa'
const LOOKS = [
  { lang: 'en-US', theme: 'light' },
  { lang: 'en-US', theme: 'dark' },
  { lang: 'zh-CN', theme: 'light' },
  { lang: 'zh-CN', theme: 'dark' },
] as const

// Names differ by language here, so fields are found by their place.
for (const { lang, theme } of LOOKS) {
  const query = `&lang=${lang}&theme=${theme}`

  test(`axe finds nothing in the form, filled or wrong (${lang}, ${theme})`, async ({
    page,
    axe,
    server,
  }) => {
    const create = new CreateDialog(page)
    await create.open('import', 'cn-hangzhou', query)
    const dialog = page.getByRole('dialog')
    const tags = dialog.locator('fieldset')
    const [name, publicKey] = [
      dialog.getByRole('textbox').nth(0),
      dialog.getByRole('textbox').nth(1),
    ]
    await expect(name).toBeFocused()
    await test.step('empty', async () => expect(await axe()).toEqual([]))

    await publicKey.fill(LINE)
    await tags.getByRole('button').click()
    await tags.getByRole('textbox').nth(1).fill('value')
    await dialog.locator('details summary').click()
    await dialog.locator('button[aria-expanded]').click()
    await expect(dialog.getByRole('tablist')).toBeVisible()
    await test.step('filled', async () => expect(await axe()).toEqual([]))

    await publicKey.fill(`${LINE}\n${LINE.replace('AAB', 'AAA')}`)
    await name.press('Enter')
    await expect(name).toHaveAttribute('aria-invalid', 'true')
    await test.step('wrong', async () => expect(await axe()).toEqual([]))

    await server.set({
      faults: [{ action: 'ImportKeyPair', code: 'InternalError', when: { kind: 'always' } }],
    })
    await name.fill('later')
    await publicKey.fill(LINE)
    await tags.getByRole('textbox').first().fill('key')
    await name.press('Enter')
    await expect(dialog.getByRole('alert')).toBeVisible()
    await test.step('failed', async () => expect(await axe()).toEqual([]))
  })

  test(`axe finds nothing in the hand-over of a private key (${lang}, ${theme})`, async ({
    page,
    axe,
  }) => {
    const create = new CreateDialog(page)
    await create.open('default', 'cn-hangzhou', query)
    const name = page.getByRole('dialog').getByRole('textbox')
    await name.fill('handed-over')
    await name.press('Enter')
    await expect(page.getByRole('dialog')).toContainText('chmod 400')
    expect(await axe()).toEqual([])
    await page.getByRole('dialog').getByRole('button').last().click()
    expect(await axe()).toEqual([])
  })
}

test('what the field of the key says before it is filled breaks between words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 720 })
  const create = new CreateDialog(page)
  await create.open('import')
  await expect(create.name).toBeFocused()
  const shown = await create.publicKey.screenshot()
  // Where lines break can only be seen: it looks as if the break was written there.
  await create.publicKey.evaluate((field: HTMLTextAreaElement) => {
    field.placeholder = field.placeholder.replace(' you@host', '\nyou@host')
  })
  await expect(create.publicKey).toHaveAttribute('placeholder', /\nyou@host$/)
  expect(shown.equals(await create.publicKey.screenshot())).toBe(true)
})

test('the form fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const create = new CreateDialog(page)
  await create.open('import')
  await create.fill(`long-name-${'x'.repeat(118)}`, LINE)
  await create.addTag.click()
  await expect(create.inspector).toContainText('2048')
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll).toBe(client)
  for (const control of [create.ok, create.cancel, create.upload, create.tagValue(1)]) {
    await control.scrollIntoViewIfNeeded()
    const box = await control.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true)
  }
})

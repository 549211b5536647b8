import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { DetailsDrawer } from './pages/DetailsDrawer'

test('shows everything about a key pair, by a link of its own', async ({ page, keyPairs }) => {
  const details = new DetailsDrawer(page, 'web-prod')
  await details.open('cn-hangzhou', 'web-prod')
  await expect(details.dialog).toBeVisible()
  await expect(keyPairs.link('laptop')).toBeAttached()
  const key = details.section('Key')
  await expect(key).toContainText('ssh-rsa')
  await expect(key).toContainText('2048 bits')
  await expect(key).toContainText(/MD5 fingerprint([0-9a-f]{2}:){15}[0-9a-f]{2}/)
  await expect(key).toContainText(/SHA256:[A-Za-z0-9+/]{43}/)
  const picture = key.getByRole('img', { name: 'Randomart of the SHA256 fingerprint' })
  await expect(picture).toContainText('+---[RSA 2048]----+')
  await expect(details.section('Overview')).toContainText('env:prod')
  await expect(details.section('Overview')).toContainText('Web')
  const instances = details.section('Bound instances')
  await expect(instances.getByRole('listitem')).toHaveCount(3)
  await expect(instances).toContainText('Running')
  await expect(instances).toContainText('Restart needed')
  await expect(details.section('Connect')).toContainText('ssh -i web-prod.pem root@47.96.11.22')
  await expect(details.section('Connect')).toContainText(
    'With web-prod.pem, the private key file that was saved when the key pair was created',
  )
  await expect(details.section('Connect')).toContainText(
    'If the key was imported, there is no web-prod.pem: write the path of your own private key',
  )
})

test('opens over the list and returns to it as it was', async ({ page, keyPairs }) => {
  await keyPairs.open('cn-hangzhou', { name: 'web', sort: 'name' })
  await keyPairs.link('web-staging').click()
  const details = new DetailsDrawer(page, 'web-staging')
  await expect(details.dialog).toBeVisible()
  await expect(page).toHaveURL(/\/pair\/web-staging\?name=web&sort=name$/)
  await details.close.click()
  await expect(details.dialog).toBeHidden()
  await expect(page).toHaveURL(/cn-hangzhou\?name=web&sort=name$/)
  await expect(keyPairs.link('web-staging')).toBeFocused()

  await page.goBack()
  await expect(details.dialog).toBeVisible()
  await page.goBack()
  await expect(details.dialog).toBeHidden()
  await page.goForward()
  await expect(details.dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(details.dialog).toBeHidden()
})

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies and saves the public key', async ({ page, keyPairs }) => {
    const details = new DetailsDrawer(page, 'laptop')
    await details.open('cn-hangzhou', 'laptop')
    await details.copyPublicKey.click()
    await expect(keyPairs.status).toHaveText('Copied: Public key.')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^(ssh|ecdsa)-\S+ AAAA\S+/)
    const downloading = page.waitForEvent('download')
    await details.dialog.getByRole('button', { name: 'Download laptop.pub' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('laptop.pub')
    expect(await readFile(await download.path(), 'utf8')).toBe(`${copied}\n`)
  })
})

test('a pair nobody uses says how one will log in', async ({ page }) => {
  const details = new DetailsDrawer(page, '运维组')
  await details.open('cn-hangzhou', '运维组')
  await expect(details.section('Bound instances')).toContainText('No instance uses this key pair')
  await expect(details.section('Connect')).toContainText(
    'ssh -i 运维组.pem root@<instance-address>',
  )
  await expect(details.section('Connect')).toContainText('your own private key file in its place')
})

for (const name of ['no-such-pair', '*', '../x']) {
  test(`an unknown key pair, ${name}, gives a helpful message`, async ({ page, keyPairs, axe }) => {
    const details = new DetailsDrawer(page, name)
    await details.open('cn-hangzhou', name)
    await expect(details.dialog).toContainText(`There is no key pair ${name} in China (Hangzhou)`)
    expect(await axe()).toEqual([])
    await details.dialog.getByRole('button', { name: 'Show the list' }).click()
    await expect(details.dialog).toBeHidden()
    await expect(keyPairs.link('laptop')).toBeVisible()
    await expect(page).toHaveURL(/cn-hangzhou$/)
  })
}

test('opens the dialogs that change the pair, and shows the change', async ({ page }) => {
  const details = new DetailsDrawer(page, 'laptop')
  await details.open('cn-hangzhou', 'laptop')
  await details.section('Overview').getByRole('button', { name: 'Edit Tags' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit Tags' })
  await dialog.getByRole('button', { name: 'Add Tag' }).click()
  await dialog.getByRole('textbox', { name: 'Tag key 1' }).fill('owner')
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(dialog).toBeHidden()
  await expect(details.section('Overview')).toContainText('owner')
  await expect(details.section('Overview').getByRole('button', { name: 'Edit Tags' })).toBeFocused()
})

test('a pair that is deleted meanwhile says so', async ({ page, server }) => {
  const details = new DetailsDrawer(page, 'laptop')
  await details.open('cn-hangzhou', 'laptop')
  await expect(details.section('Key')).toBeVisible()
  await server.seed('empty')
  await expect(details.dialog).toContainText('There is no key pair laptop')
})

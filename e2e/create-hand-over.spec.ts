import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'

test('a new private key is handed over once: downloaded, copied, not closed by accident', async ({
  page,
  context,
  keyPairs,
  server,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const create = new CreateDialog(page)
  await keyPairs.open()
  await keyPairs.createButton.click()
  await create.name.fill('auto.key-1')
  const download = page.waitForEvent('download')
  await create.name.press('Enter')
  const file = await download
  expect(file.suggestedFilename()).toBe('auto.key-1.pem')
  const pem = readFileSync(await file.path(), 'utf8')
  const marker = ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ')
  expect(pem.startsWith(marker)).toBe(true)

  await expect(create.handOver).toBeVisible()
  await expect(create.handOver).toContainText('chmod 400 auto.key-1.pem')
  await expect(create.handOver).toContainText('ssh -i auto.key-1.pem')
  // Escape asks, and takes its question back.
  await page.keyboard.press('Escape')
  await expect(create.handOverButton('Not yet')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(create.handOverButton('Not yet')).toHaveCount(0)
  await expect(create.handOverButton('Download auto.key-1.pem')).toBeFocused()
  await page.mouse.click(5, 5)
  await page.goBack()
  await expect(create.handOver).toBeVisible()
  await create.handOverButton('Not yet').click()
  await create.handOverButton('Close').click()
  await expect(create.handOver).toContainText('gone for good')
  await expect(create.handOverButton('Not yet')).toBeFocused()
  await create.handOverButton('Not yet').click()

  await create.handOverButton('Copy private key').click()
  await expect(create.handOver).toContainText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(pem)
  const again = page.waitForEvent('download')
  await create.handOverButton('Download auto.key-1.pem').click()
  expect(readFileSync(await (await again).path(), 'utf8')).toBe(pem)
  await create.handOverButton('Close').click()
  await expect(create.handOver).toBeHidden()
  await expect(keyPairs.row('auto.key-1')).toBeVisible()
  await expect(keyPairs.status).toContainText('auto.key-1')

  // The first lines of the text hold the public half as well.
  const secret = pem.split('\n').at(-8) ?? ''
  expect(secret.length).toBeGreaterThan(40)
  expect(JSON.stringify(await server.state())).not.toContain(secret)
  expect(JSON.stringify(await server.calls())).not.toContain(secret)
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  expect(kept).not.toContain(secret)
})

test('closing the tab asks while the private key is not saved, and no longer once it is', async ({
  page,
  keyPairs,
}) => {
  const create = new CreateDialog(page)
  await create.open('default')
  // Without a click or a key in the page before it, the browser would not ask.
  await create.name.click()
  await create.name.fill('leaving')
  await create.ok.click()
  await expect(create.handOver).toBeVisible()
  const question = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const asked = await question
  expect(asked.type()).toBe('beforeunload')
  await asked.dismiss()
  await expect(create.handOver).toBeVisible()

  await create.handOverButton('Download leaving.pem').click()
  await create.handOverButton('Close').click()
  await expect(keyPairs.row('leaving')).toBeVisible()
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
})

test('a key pair whose private key was lost with the answer is said to be lost', async ({
  page,
  server,
}) => {
  const create = new CreateDialog(page)
  await create.open('default')
  await expect(create.name).toBeFocused()
  await server.set({
    faults: [{ action: 'CreateKeyPair', code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
  })
  await create.name.fill('gone')
  await create.ok.click()
  await expect(create.alert).toContainText(/private key is lost/)
  await create.ok.click()
  await expect(create.name).toHaveAccessibleDescription(/already in use.*cannot be had again/)
})

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from './fixtures'
import { CreateDialog } from './pages/CreateDialog'
import { DeleteDialog } from './pages/DeleteDialog'
import { ScenarioPanel } from './pages/ScenarioPanel'
import { TransferDialog } from './pages/TransferDialog'
import { runNode } from './run-node'

const project = fileURLToPath(new URL('..', import.meta.url))
const keys = new URL('../src/ssh/fixtures/public-keys.fixture.json', import.meta.url)

test('what the log exports is a test that passes as it is', async ({
  page,
  keyPairs,
  server,
  baseURL,
  launchOptions,
}, testInfo) => {
  const create = new CreateDialog(page)
  const remove = new DeleteDialog(page)
  const bind = new TransferDialog(page, 'Bind')
  const panel = new ScenarioPanel(page)
  await keyPairs.open('cn-hangzhou', { scenario: 'default' })

  await keyPairs.createButton.click()
  await create.importKey.check()
  await create.fill('seen-1', await publicKey())
  await create.ok.click()
  await expect(create.dialog).toBeHidden()

  await server.set({
    faults: [
      { action: 'ImportKeyPair', code: 'QuotaExceed.KeyPair', when: { kind: 'next', times: 1 } },
    ],
  })
  await keyPairs.createButton.click()
  await create.importKey.check()
  await create.fill('seen-2', await publicKey())
  await create.ok.click()
  await expect(create.alert.first()).toBeVisible()
  await create.cancel.click()

  // Shown at the field, not as a message.
  await server.set({
    faults: [
      { action: 'CreateKeyPair', code: 'KeyPair.AlreadyExist', when: { kind: 'next', times: 1 } },
    ],
  })
  await keyPairs.createButton.click()
  await create.autoCreate.check()
  await create.fill('taken-1')
  await create.ok.click()
  await expect(create.name).toHaveAttribute('aria-invalid', 'true')
  await create.cancel.click()

  await keyPairs.createButton.click()
  await create.fill('made-1')
  await create.ok.click()
  await create.handOverButton('Download made-1.pem').click()
  await create.handOverButton('Close').click()

  await keyPairs.action('laptop', 'Bind').click()
  await bind.choose('db-replica')
  await bind.ok.click()
  await expect(bind.dialog).toBeHidden()

  // The page sees that it was carried out.
  await server.set({
    faults: [{ action: 'DeleteKeyPairs', code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
  })
  await keyPairs.action('seen-1', 'Delete').click()
  await remove.delete.click()
  await expect(remove.dialog).toBeHidden()

  await panel.open()
  await panel.show('Requests')
  const download = page.waitForEvent('download')
  await panel.press('Export as test')
  const exported = await readFile(await (await download).path(), 'utf8')

  // Within the project, where its packages are found.
  const folder = await mkdtemp(path.join(await madeFolder(testInfo.outputDir), 'exported-'))
  await writeFile(path.join(folder, 'seen.spec.ts'), exported)
  await writeFile(
    path.join(folder, 'playwright.config.mjs'),
    `export default ${JSON.stringify({
      testDir: '.',
      // Else the results of the run around this one would be cleared away.
      outputDir: './results',
      reporter: 'line',
      workers: 1,
      timeout: 60_000,
      use: { baseURL, launchOptions },
    })}`,
  )
  const { code, output } = await runPlaywright(folder)
  expect(code, `${exported}\n${output}`).toBe(0)
  expect(output).toContain('1 passed')
  await rm(folder, { recursive: true })
})

async function publicKey(): Promise<string> {
  const cases: readonly { id: string; input: string }[] = JSON.parse(await readFile(keys, 'utf8'))
  return cases.find(({ id }) => id === 'ecdsa-nistp256')?.input.trim() ?? ''
}

async function madeFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  return folder
}

/** Runs the tests of a folder by its own config, as from a terminal of its own. */
function runPlaywright(folder: string): Promise<{ code: number | null; output: string }> {
  const runner = path.join(project, 'node_modules/@playwright/test/cli.js')
  // A run within a run: what Playwright told this one's worker is not meant for that one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:TEST_|PW|PLAYWRIGHT_|NODE_OPTIONS)/.test(name),
    ),
  )
  return runNode([runner, 'test', '--config', folder], { cwd: folder, env })
}

import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type BrowserContext } from '@playwright/test'
import { CreateDialog } from './pages/CreateDialog'
import { DeleteDialog } from './pages/DeleteDialog'
import { KeyPairsPage } from './pages/KeyPairsPage'
import { ScenarioPanel } from './pages/ScenarioPanel'
import { Shell } from './pages/Shell'
import { TransferDialog } from './pages/TransferDialog'
import { ServerControl } from './server-control'

export { expect }

type Options = {
  /** Console errors that a test brings about on purpose. */
  expectedErrors: RegExp[]
}

type Fixtures = {
  shell: Shell
  keyPairs: KeyPairsPage
  createDialog: CreateDialog
  deleteDialog: DeleteDialog
  bindDialog: TransferDialog
  unbindDialog: TransferDialog
  scenarioPanel: ScenarioPanel
  server: ServerControl
  /** Every violation of every axe rule on the page, one line each; `[]` is what a test expects. */
  axe: (within?: string) => Promise<string[]>
  /** Fails a test whose pages wrote an error to the console or threw one. */
  consoleGuard: undefined
}

/** Playwright's `test` with the page objects, the control of the sandbox backend, axe, and a guard over the console. */
export const test = base.extend<Options & Fixtures>({
  expectedErrors: [[], { option: true }],
  shell: async ({ page }, use) => use(new Shell(page)),
  keyPairs: async ({ page }, use) => use(new KeyPairsPage(page)),
  createDialog: async ({ page }, use) => use(new CreateDialog(page)),
  deleteDialog: async ({ page }, use) => use(new DeleteDialog(page)),
  bindDialog: async ({ page }, use) => use(new TransferDialog(page, 'Bind')),
  unbindDialog: async ({ page }, use) => use(new TransferDialog(page, 'Unbind')),
  scenarioPanel: async ({ page }, use) => use(new ScenarioPanel(page)),
  server: async ({ page }, use) => use(new ServerControl(page)),
  axe: async ({ page }, use) =>
    use(async (within) => {
      // In the page itself: else each look would open another page, to join what was found in frames of other origins.
      const builder = new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
      const { violations } = await (within ? builder.include(within) : builder).analyze()
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`,
        ),
      )
    }),
  consoleGuard: [
    async ({ context, expectedErrors }, use) => {
      const errors = collectErrors(context)
      await context.addInitScript(() => {
        addEventListener('error', ({ error }) => {
          if (error?.cause) console.error(`Cause: ${error.cause.stack ?? error.cause}`)
        })
      })
      await use(undefined)
      const unexpected = errors.filter(
        (text) => !expectedErrors.some((expected) => expected.test(text)),
      )
      expect(unexpected, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
})

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = []
  context.on('weberror', (error) => errors.push(error.error().stack ?? String(error.error())))
  context.on('console', (message) => {
    // Chromium itself reports each refused call of the API; what the page makes of it is what tests look at.
    const isApiAnswer =
      /\/(api|__server)\//.test(message.location().url) &&
      message.text().startsWith('Failed to load')
    if (message.type() === 'error' && !isApiAnswer) errors.push(message.text())
  })
  return errors
}

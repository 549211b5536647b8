import { ACTIONS, isActionName } from '~/contract/actions'
import type { CallRecord } from '~/contract/control'

/**
 * A Playwright test that opens the link and does again what the page was seen doing with the link's data: a skeleton with
 * the steps of each changing call, and the outcomes to expect.
 */
export function asPlaywrightTest(calls: readonly CallRecord[], link: string): string {
  const world = calls.at(-1)?.world
  const writes = calls.filter(
    (call) => call.world === world && isActionName(call.action) && ACTIONS[call.action].writes,
  )
  const { pathname, search } = new URL(link)
  return [
    `import { expect, test } from '@playwright/test'`,
    ``,
    `test('does again what was seen', async ({ page }) => {`,
    `  await page.goto(${text(pathname + search)})`,
    `  await page.evaluate(() => window.sandbox.ready)`,
    ...writes.flatMap(({ action, params, code }, index) => [
      ``,
      `  // ${index + 1}. ${action}: ${code ?? 'succeeds'}`,
      ...steps(action, params),
    ]),
    ``,
    `  await page.evaluate(() => window.sandbox.idle())`,
    `  const calls = await page.evaluate(() => window.sandbox.calls())`,
    `  expect(calls.map(({ action, code }) => [action, code])).toEqual(`,
    `    expect.arrayContaining([`,
    ...writes.map(
      ({ action, code }) => `      [${text(action)}, ${code === null ? 'null' : text(code)}],`,
    ),
    `    ]),`,
    `  )`,
    `})`,
    ``,
  ].join('\n')
}

function steps(action: string, params: Readonly<Record<string, string>>): string[] {
  const name = params['KeyPairName'] ?? ''
  switch (action) {
    case 'ImportKeyPair':
      return [
        ...openCreate(name),
        `  await page.getByRole('radio', { name: 'Import' }).check()`,
        `  await page.getByRole('textbox', { name: 'Public Key' }).fill('…')`,
        press('OK'),
      ]
    case 'CreateKeyPair':
      return [
        ...openCreate(name),
        `  await page.getByRole('radio', { name: 'Auto-create' }).check()`,
        press('OK'),
      ]
    case 'DeleteKeyPairs':
      return [
        ...names(params['KeyPairNames']).map(
          (one) => `  await page.getByRole('checkbox', { name: ${text(`Select ${one}`)} }).check()`,
        ),
        press('Delete Selected'),
        `  await page.getByRole('dialog', { name: 'Delete Key Pair' }).getByRole('button', { name: 'Delete' }).click()`,
      ]
    case 'AttachKeyPair':
    case 'DetachKeyPair': {
      const button = action === 'AttachKeyPair' ? 'Bind' : 'Unbind'
      return [
        `  await page`,
        `    .getByRole('row')`,
        `    .filter({ has: page.getByRole('link', { name: ${text(name)}, exact: true }) })`,
        `    .getByRole('button', { name: '${button}', exact: true })`,
        `    .click()`,
        ...names(params['InstanceIds']).flatMap((id) => [
          `  await page.getByRole('dialog').getByRole('searchbox').fill(${text(id)})`,
          `  await page.getByRole('list', { name: 'Select Instance' }).getByRole('checkbox').check()`,
          press('Move to selected'),
        ]),
        press('OK'),
      ]
    }
    default:
      return [`  // ${JSON.stringify(params)}`]
  }
}

function openCreate(name: string): string[] {
  return [
    press('Create SSH Key Pair'),
    `  await page.getByRole('textbox', { name: 'SSH Key Pair Name' }).fill(${text(name)})`,
  ]
}

function press(name: string): string {
  return `  await page.getByRole('button', { name: '${name}' }).click()`
}

function names(list: string | undefined): string[] {
  try {
    return JSON.parse(list ?? '[]') as string[]
  } catch {
    return []
  }
}

function text(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

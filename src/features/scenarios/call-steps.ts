import type { CallRecord } from '~/contract/control'
import { REGIONS } from '~/contract/regions'
import { quoted } from './quoted'

/** Name of the constant that holds a public key: the log only knows it shortened. */
export const KEY_CONSTANT = 'PUBLIC_KEY'

const steps: Readonly<Record<string, (call: CallRecord) => string[]>> = {
  ImportKeyPair: (call) => [
    ...openCreate(call),
    `await create.getByRole('radio', { name: 'Import', exact: true }).check()`,
    `await create.getByRole('textbox', { name: 'Public Key', exact: true }).fill(${KEY_CONSTANT})`,
    press('create', 'OK'),
    ...ended('create', call),
  ],
  CreateKeyPair: (call) => [
    ...openCreate(call),
    `await create.getByRole('radio', { name: 'Auto-create', exact: true }).check()`,
    press('create', 'OK'),
    ...(call.code === null ? takePrivateKey() : ended('create', call)),
  ],
  DeleteKeyPairs: (call) => [
    ...listed(call, 'KeyPairNames').map(
      (name) =>
        `await page.getByRole('checkbox', { name: ${quoted(`Select ${name}`)}, exact: true }).check()`,
    ),
    press('page', 'Delete Selected'),
    dialog('deletion', 'Delete Key Pair'),
    press('deletion', 'Delete'),
    ...ended('deletion', call),
  ],
  AttachKeyPair: (call) => transfer('Bind', call),
  DetachKeyPair: (call) => transfer('Unbind', call),
}

/** Whether the console's steps to this call are known. */
export function hasSteps({ action }: CallRecord): boolean {
  return Object.hasOwn(steps, action)
}

/** What a person does on the page to send this call, and how it ends, as lines of a Playwright test. */
export function stepsTo(call: CallRecord): string[] {
  return steps[call.action]?.(call) ?? []
}

/** How a person goes to another region. */
export function stepsToRegion(regionId: string): string[] {
  const name = quoted(REGIONS.find(({ id }) => id === regionId)?.en ?? regionId)
  return [
    `await page.getByRole('combobox', { name: 'Region' }).click()`,
    `await page.getByRole('combobox', { name: 'Region' }).fill(${name})`,
    `await page.getByRole('option', { name: ${name}, exact: true }).click()`,
  ]
}

function openCreate({ params }: CallRecord): string[] {
  const name = quoted(params['KeyPairName'] ?? '')
  return [
    press('page', 'Create SSH Key Pair'),
    dialog('create', 'Create SSH Key Pair'),
    `await create.getByRole('textbox', { name: 'SSH Key Pair Name' }).fill(${name})`,
  ]
}

function takePrivateKey(): string[] {
  return [
    dialog('handOver', 'Save your private key'),
    `await handOver.getByRole('button', { name: /^Download / }).click()`,
    press('handOver', 'Close'),
    `await expect(handOver).toBeHidden()`,
  ]
}

function transfer(button: 'Bind' | 'Unbind', call: CallRecord): string[] {
  const link = `page.getByRole('link', { name: ${quoted(call.params['KeyPairName'] ?? '')}, exact: true })`
  return [
    `const row = page.getByRole('row').filter({ has: ${link} })`,
    press('row', button),
    dialog('transfer', `${button} SSH Key Pair`),
    `const offered = transfer.getByRole('list', { name: 'Select Instance', exact: true })`,
    ...listed(call, 'InstanceIds').flatMap((id) => [
      `await transfer.getByRole('searchbox').fill(${quoted(id)})`,
      `await offered.getByRole('listitem').filter({ hasText: ${quoted(id)} }).getByRole('checkbox').check()`,
      press('transfer', 'Move to selected'),
    ]),
    press('transfer', 'OK'),
    ...ended('transfer', call),
  ]
}

/** A dialog goes away when all is done, and stays with what went wrong. */
function ended(name: string, { code }: CallRecord): string[] {
  if (code === null) return [`await expect(${name}).toBeHidden()`]
  return [
    `await expect(${name}.getByRole('alert').first()).toBeVisible()`,
    press(name, 'Cancel'),
    `await expect(${name}).toBeHidden()`,
  ]
}

function dialog(name: string, title: string): string {
  return `const ${name} = page.getByRole('dialog', { name: ${quoted(title)}, exact: true })`
}

function press(within: string, name: string): string {
  return `await ${within}.getByRole('button', { name: ${quoted(name)}, exact: true }).click()`
}

/** A parameter that is a list as JSON. */
function listed({ params }: CallRecord, name: string): string[] {
  try {
    const list: unknown = JSON.parse(params[name] ?? '[]')
    return Array.isArray(list) ? list.map(String) : []
  } catch {
    return []
  }
}

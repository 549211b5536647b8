import type { CallRecord } from '~/contract/control'
import { REGIONS } from '~/contract/regions'
import { createEnded, deleteEnded, transferEnded } from './call-endings'
import { listed } from './call-lists'
import { dialog, press } from './page-lines'
import { quoted } from './quoted'

/** Name of the constant that holds a public key: the log only knows it shortened. */
export const KEY_CONSTANT = 'PUBLIC_KEY'

const steps: Readonly<Record<string, (call: CallRecord) => string[]>> = {
  ImportKeyPair: (call) => [
    ...openCreate('Import'),
    `await create.getByRole('textbox', { name: 'Public Key', exact: true }).fill(${KEY_CONSTANT})`,
    ...sendCreate(call),
    ...createEnded('create', call),
  ],
  CreateKeyPair: (call) => [
    ...openCreate('Auto-create'),
    ...sendCreate(call),
    ...(call.code === null ? takePrivateKey() : createEnded('create', call)),
  ],
  DeleteKeyPairs: (call) => {
    const names = listed(call, 'KeyPairNames')
    const pattern = names.length === 1 ? (names[0] ?? '') : `${commonStart(names)}*`
    return [
      ...search(pattern),
      ...(names.length === 1 ? [row(pattern), press('row', 'Delete')] : deleteSelected(names)),
      dialog('deletion', 'Delete Key Pair'),
      press('deletion', 'Delete'),
      ...deleteEnded('deletion', call),
      ...search(''),
    ]
  },
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

function openCreate(type: 'Import' | 'Auto-create'): string[] {
  return [
    press('page', 'Create SSH Key Pair'),
    dialog('create', 'Create SSH Key Pair'),
    `await create.getByRole('radio', { name: '${type}', exact: true }).check()`,
  ]
}

// The name comes last: the form asks soon after whether it is taken, and would then not be sent.
function sendCreate({ params }: CallRecord): string[] {
  const name = quoted(params['KeyPairName'] ?? '')
  return [
    `await create.getByRole('textbox', { name: 'SSH Key Pair Name' }).fill(${name})`,
    press('create', 'OK'),
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

// A deletion that failed leaves its rows ticked, and another region starts with short pages.
function deleteSelected(names: readonly string[]): string[] {
  return [
    `await page.getByRole('combobox', { name: 'Items per page' }).selectOption('50')`,
    `const ticked = page.getByRole('checkbox', { name: /^Select /, checked: true })`,
    `while ((await ticked.count()) > 0) await ticked.first().uncheck()`,
    ...names.map(
      (name) =>
        `await page.getByRole('checkbox', { name: ${quoted(`Select ${name}`)}, exact: true }).check()`,
    ),
    press('page', 'Delete Selected'),
  ]
}

function transfer(button: 'Bind' | 'Unbind', call: CallRecord): string[] {
  const name = call.params['KeyPairName'] ?? ''
  return [
    ...search(name),
    row(name),
    press('row', button),
    dialog('transfer', `${button} SSH Key Pair`),
    `const offered = transfer.getByRole('list', { name: 'Select Instance', exact: true })`,
    ...listed(call, 'InstanceIds').flatMap((id) => [
      `await transfer.getByRole('searchbox').fill(${quoted(id)})`,
      `await offered.getByRole('listitem').filter({ hasText: ${quoted(id)} }).getByRole('checkbox').check()`,
      press('transfer', 'Move to selected'),
    ]),
    press('transfer', 'OK'),
    ...transferEnded('transfer', call),
    ...search(''),
  ]
}

/**
 * Shows the rows that fit, so that none of them is on another page; without a pattern, all. Ends when they are there: a row
 * that moves while it is pressed is not pressed.
 */
function search(pattern: string): string[] {
  return [
    `await page.getByRole('searchbox', { name: 'Search by key pair name' }).fill(${quoted(pattern)})`,
    `await page.getByRole('combobox', { name: 'How to search' }).selectOption('wildcard')`,
    `await page.evaluate(() => window.sandbox.idle())`,
  ]
}

function row(name: string): string {
  const link = `page.getByRole('link', { name: ${quoted(name)}, exact: true })`
  return `const row = page.getByRole('row').filter({ has: ${link} })`
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length
  while (!others.every((name) => name.startsWith(first.slice(0, length)))) length -= 1
  return first.slice(0, length)
}

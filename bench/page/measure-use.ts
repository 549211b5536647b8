import type { BrowserContext, Page } from '@playwright/test'
import { cpuTime, openPage, openUntilFirstRow, settle, type MeasuredPage } from './open-page.ts'
import { median } from '../statistics.ts'
import type { Subject } from './subject.ts'
import { timeUntil } from './time-until.ts'

/** The figures of a page in use, in milliseconds. */
export type UseFigures = {
  modalFirst: number
  modalAgain: number
  modalKeyCpu: number
  searchPaint: number
  searchRows: number
  sort: number
  nextPage: number
}

/** An Ed25519 key whose comment is typed on. */
const PUBLIC_KEY =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPGxCwN0E0kSPqYBdNCFsYoS5N2IFfDRqqmrdGSX0RMh me@example'

/** Uses the list of 500 key pairs as a person does, once. */
export async function measureUse(
  context: BrowserContext,
  subject: Subject,
  slower: number,
): Promise<UseFigures> {
  const opened = await openPage(context, subject.settings, slower)
  const { page } = opened
  await openUntilFirstRow(page, subject.fullUrl)
  await settle(opened)
  const modalFirst = await openDialog(page)
  const modalKeyCpu = await typeInDialog(opened)
  await closeDialog(page)
  await settle(opened)
  const modalAgain = await openDialog(page)
  await closeDialog(page)
  await settle(opened)
  const sort = await timeUntil(page, 'rows', 'click', () => subject.sortByName(page).click())
  await settle(opened)
  const nextPage = await timeUntil(page, 'rows', 'click', () => subject.nextPage(page).click())
  await settle(opened)
  const search = await typeInSearch(opened)
  await page.close()
  return { modalFirst, modalAgain, modalKeyCpu, sort, nextPage, ...search }
}

/** Opens the create dialog; answers the milliseconds until it can be read. */
export async function openDialog(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Create SSH Key Pair' })
  return timeUntil(page, 'dialog', 'click', () => button.click())
}

/** Closes the create dialog and waits until it is gone. */
export async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Create SSH Key Pair' })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** CPU milliseconds per key, half of the keys typed in the name, half in the comment of a public key. */
async function typeInDialog(opened: MeasuredPage): Promise<number> {
  const { page, cdp } = opened
  const dialog = page.getByRole('dialog', { name: 'Create SSH Key Pair' })
  const importing = dialog.getByRole('radio', { name: 'Import' })
  if (!(await importing.isChecked())) await importing.click()
  const key = dialog.getByRole('textbox', { name: 'Public Key' })
  await key.fill(PUBLIC_KEY)
  await settle(opened)
  const text = 'a-name-of-key-pairs'
  const before = await cpuTime(cdp)
  await key.press('End')
  await key.pressSequentially(text, { delay: 60 })
  await dialog.getByRole('textbox', { name: 'SSH Key Pair Name' }).pressSequentially(text, {
    delay: 60,
  })
  await settle(opened)
  return ((await cpuTime(cdp)) - before) / (2 * text.length)
}

/** Types in the search; answers the time of a key to the next paint, and that of the last key to the rows it asks for. */
async function typeInSearch(
  opened: MeasuredPage,
): Promise<Pick<UseFigures, 'searchPaint' | 'searchRows'>> {
  const { page } = opened
  // Both sides number their names: `-10` finds ten of them, `-107` one.
  const box = page.getByRole('searchbox', { name: 'Search by key pair name' })
  await box.click()
  await page.evaluate(() => {
    globalThis.benchNotes.keyPaints.length = 0
  })
  await box.pressSequentially('-10', { delay: 250 })
  await settle(opened)
  const searchPaint = median(await page.evaluate(() => globalThis.benchNotes.keyPaints))
  const searchRows = await timeUntil(page, 'rows', 'keydown', () => page.keyboard.press('7'))
  return { searchPaint, searchRows }
}

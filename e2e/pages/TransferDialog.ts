import type { Locator, Page } from '@playwright/test'

/** The bind or the unbind dialog: two lists of instances and the way between them. Names are the English ones. */
export class TransferDialog {
  readonly dialog: Locator
  readonly source: Locator
  readonly target: Locator
  readonly search: Locator
  readonly move: Locator
  readonly back: Locator
  readonly more: Locator
  readonly ok: Locator
  readonly cancel: Locator
  readonly close: Locator
  readonly retry: Locator
  readonly restart: Locator
  /** Messages of failure within the dialog. */
  readonly alert: Locator

  constructor(page: Page, kind: 'Bind' | 'Unbind') {
    this.dialog = page.getByRole('dialog', { name: `${kind} SSH Key Pair`, exact: true })
    this.source = this.dialog.getByRole('list', { name: 'Select Instance' })
    this.target = this.dialog.getByRole('list', { name: 'Selected' })
    this.search = this.dialog.getByRole('searchbox')
    this.move = this.dialog.getByRole('button', { name: 'Move to selected' })
    this.back = this.dialog.getByRole('button', { name: 'Move back' })
    this.more = this.dialog.getByRole('button', { name: 'Load more' })
    this.ok = this.dialog.getByRole('button', { name: 'OK' })
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' })
    // The other one is the cross in the corner.
    this.close = this.dialog.getByRole('button', { name: 'Close' }).last()
    this.retry = this.dialog.getByRole('button', { name: 'Retry' })
    this.restart = this.dialog.getByRole('button', { name: 'Restart now' })
    this.alert = this.dialog.getByRole('alert')
  }

  /** An instance on offer. */
  offered(name: string): Locator {
    return this.source.getByRole('checkbox', { name, exact: true })
  }

  /** An instance among the chosen ones. */
  chosen(name: string): Locator {
    return this.target.getByRole('checkbox', { name, exact: true })
  }

  async choose(...names: string[]): Promise<void> {
    for (const name of names) await this.offered(name).check()
    await this.move.click()
  }
}

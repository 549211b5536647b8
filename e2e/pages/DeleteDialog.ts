import type { Locator, Page } from '@playwright/test'

/** The delete dialog, and the message that follows it. Names are the English ones. */
export class DeleteDialog {
  readonly dialog: Locator
  readonly delete: Locator
  readonly cancel: Locator
  readonly close: Locator
  readonly retry: Locator
  readonly unbindFirst: Locator
  readonly list: Locator
  readonly alert: Locator
  readonly undo: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Delete Key Pair', exact: true })
    this.delete = this.dialog.getByRole('button', { name: 'Delete' })
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' })
    // The other one is the cross in the corner.
    this.close = this.dialog.getByRole('button', { name: 'Close' }).last()
    this.retry = this.dialog.getByRole('button', { name: 'Retry' })
    this.unbindFirst = this.dialog.getByRole('button', { name: 'Unbind first' })
    this.list = this.dialog.getByRole('list', { name: 'Key pairs to delete' })
    this.alert = this.dialog.getByRole('alert')
    this.undo = page.getByRole('button', { name: 'Undo' })
  }

  /** What stands about a key pair in the dialog. */
  entry(name: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: name }).first()
  }
}

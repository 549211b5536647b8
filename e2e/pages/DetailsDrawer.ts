import type { Locator, Page } from '@playwright/test'

/** The details of one key pair. Names are the English ones. */
export class DetailsDrawer {
  readonly page: Page
  readonly dialog: Locator
  readonly close: Locator
  readonly copyPublicKey: Locator

  constructor(page: Page, keyPairName: string) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: keyPairName, exact: true })
    this.close = this.dialog.getByRole('button', { name: 'Close' })
    this.copyPublicKey = this.dialog.getByRole('button', { name: 'Copy public key' })
  }

  section(name: string): Locator {
    return this.dialog.getByRole('region', { name, exact: true })
  }

  async open(regionId: string, keyPairName: string): Promise<void> {
    await this.page.goto(`keyPair/region/${regionId}/pair/${encodeURIComponent(keyPairName)}`)
  }
}

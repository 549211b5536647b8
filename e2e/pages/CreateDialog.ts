import type { Locator, Page } from '@playwright/test'

/** Create SSH Key Pair over the list, and the hand-over of the private key after it. Names are the English ones. */
export class CreateDialog {
  readonly page: Page
  readonly dialog: Locator
  readonly name: Locator
  readonly autoCreate: Locator
  readonly importKey: Locator
  readonly publicKey: Locator
  readonly upload: Locator
  readonly inspector: Locator
  readonly convert: Locator
  readonly resourceGroup: Locator
  readonly moreRegions: Locator
  readonly addTag: Locator
  readonly ok: Locator
  readonly cancel: Locator
  readonly alert: Locator
  readonly handOver: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Create SSH Key Pair' })
    this.name = this.dialog.getByRole('textbox', { name: 'SSH Key Pair Name' })
    const types = this.dialog.getByRole('radiogroup', { name: 'Creation Type' })
    this.autoCreate = types.getByRole('radio', { name: 'Auto-create' })
    this.importKey = types.getByRole('radio', { name: 'Import' })
    this.publicKey = this.dialog.getByRole('textbox', { name: 'Public Key' })
    this.upload = this.dialog.getByRole('button', { name: 'Upload file' })
    this.inspector = this.dialog.getByRole('region', { name: 'Key inspector' })
    this.convert = this.dialog.getByRole('button', { name: 'Convert' })
    this.resourceGroup = this.dialog.getByRole('combobox', { name: 'Resource Group' })
    this.moreRegions = this.dialog.getByRole('combobox', { name: 'Also import into' })
    this.addTag = this.dialog.getByRole('button', { name: 'Add Tag' })
    this.ok = this.dialog.getByRole('button', { name: 'OK' })
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' })
    this.alert = this.dialog.getByRole('alert')
    this.handOver = page.getByRole('dialog', { name: 'Save your private key' })
  }

  /** Opens the dialog by its own link. */
  async open(
    createType: 'default' | 'import',
    regionId = 'cn-hangzhou',
    query = '',
  ): Promise<void> {
    await this.page.goto(`keyPair/region/${regionId}/create?createType=${createType}${query}`)
  }

  tagKey(number: number): Locator {
    return this.dialog.getByRole('textbox', { name: `Tag key ${number}`, exact: true })
  }

  tagValue(number: number): Locator {
    return this.dialog.getByRole('textbox', { name: `Tag value ${number}`, exact: true })
  }

  async fill(name: string, publicKey?: string): Promise<void> {
    await this.name.fill(name)
    if (publicKey !== undefined) await this.publicKey.fill(publicKey)
  }

  /** Chooses files through the browser's own dialog. */
  async uploadFile(name: string, content: string | Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.upload.click()
    const buffer = typeof content === 'string' ? Buffer.from(content) : content
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer })
  }

  /** Drops a file on the field of the public key. */
  async dropFile(name: string, content: string): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([fileName, text]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text ?? ''], fileName ?? ''))
        return transfer
      },
      [name, content],
    )
    for (const type of ['dragenter', 'dragover', 'drop'])
      await this.publicKey.dispatchEvent(type, { dataTransfer })
  }

  /** A button of the hand-over dialog. */
  handOverButton(name: string): Locator {
    return this.handOver.getByRole('button', { name, exact: true })
  }
}

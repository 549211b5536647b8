import type { Locator, Page } from '@playwright/test'

/** The list of key pairs of one region. Names are the English ones. */
export class KeyPairsPage {
  readonly page: Page
  readonly heading: Locator
  readonly createButton: Locator
  readonly search: Locator
  readonly refresh: Locator
  readonly quota: Locator
  readonly table: Locator
  readonly nextPage: Locator
  readonly previousPage: Locator
  readonly retry: Locator
  readonly clearFilters: Locator
  readonly deleteSelected: Locator
  /** Messages of success. */
  readonly status: Locator
  /** Messages of failure. */
  readonly alert: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { level: 1, name: 'SSH Key Pairs' })
    this.createButton = page.getByRole('button', { name: 'Create SSH Key Pair' })
    this.search = page.getByRole('searchbox', { name: 'Search by key pair name' })
    this.refresh = page.getByRole('button', { name: 'Refresh' })
    this.quota = page.getByLabel('Key pair quota')
    this.table = page.getByRole('table', { name: 'SSH Key Pairs' })
    this.nextPage = page.getByRole('button', { name: 'Next page' })
    this.previousPage = page.getByRole('button', { name: 'Previous page' })
    this.retry = page.getByRole('button', { name: 'Retry' })
    this.clearFilters = page.getByRole('button', { name: 'Clear filters' })
    this.deleteSelected = page.getByRole('button', { name: 'Delete Selected' })
    this.status = page.getByRole('status')
    this.alert = page.getByRole('alert')
  }

  /** Opens the list of a region; `query` is what may follow in the link, such as `{ name: 'web', page: '2' }`. */
  async open(regionId = 'cn-hangzhou', query: Record<string, string> = {}): Promise<void> {
    const search = new URLSearchParams(query).toString()
    await this.page.goto(`keyPair/region/${regionId}${search === '' ? '' : `?${search}`}`)
  }

  /** The link of a key pair, which opens its details. */
  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true })
  }

  row(name: string): Locator {
    const link = this.page.getByRole('link', { name, exact: true })
    return this.table.getByRole('row').filter({ has: link })
  }

  /** A cell of a key pair's row, by the name of its column. */
  async cell(name: string, column: string): Promise<Locator> {
    const columns = await this.table.getByRole('columnheader').allTextContents()
    return this.row(name).getByRole('cell').nth(columns.indexOf(column))
  }

  select(name: string): Locator {
    return this.table.getByRole('checkbox', { name: `Select ${name}`, exact: true })
  }

  /** A button in a key pair's row: `Bind`, `Unbind`, `Delete`, `More actions`, `Copy fingerprint`. */
  action(name: string, action: string): Locator {
    return this.row(name).getByRole('button', { name: action, exact: true })
  }

  async searchFor(text: string): Promise<void> {
    await this.search.fill(text)
    await this.search.press('Enter')
  }
}

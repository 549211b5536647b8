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
  readonly batch: Locator
  readonly selectAll: Locator
  readonly match: Locator
  readonly tagFilter: Locator
  readonly groupFilter: Locator
  readonly allRegions: Locator
  readonly columns: Locator
  readonly export: Locator
  readonly pageSize: Locator
  readonly pagination: Locator
  /** The field with the number of the page shown. */
  readonly pageField: Locator
  /** The links of the key pairs, in the order shown. */
  readonly links: Locator
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
    this.batch = page.getByRole('group', { name: 'Actions for the selected key pairs' })
    this.selectAll = page.getByRole('checkbox', { name: 'Select all on this page' })
    this.match = page.getByRole('combobox', { name: 'How to search' })
    this.tagFilter = page.getByRole('button', { name: 'Filter by Tag' })
    this.groupFilter = page.getByRole('button', { name: /^(All Resources|Group: .*)$/ })
    this.allRegions = page.getByRole('button', { name: 'All regions', exact: true })
    this.columns = page.getByRole('button', { name: 'Columns' })
    this.export = page.getByRole('button', { name: 'Export' })
    this.pageSize = page.getByRole('combobox', { name: 'Items per page' })
    this.pagination = page.getByRole('navigation', { name: 'Pagination' })
    this.pageField = this.pagination.getByRole('textbox', { name: /^Page(, 1 to \d+)?$/ })
    this.links = this.table.getByRole('link')
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
    await this.row(name).waitFor()
    const columns = await this.table.getByRole('columnheader').allTextContents()
    // The name heads its row, so that it is no cell by role.
    return this.row(name).locator('th, td').nth(columns.indexOf(column))
  }

  /** The head of a column. */
  head(column: string): Locator {
    return this.table.getByRole('columnheader', { name: column })
  }

  /** Sorts by a column, or turns its order round. */
  async sortBy(column: 'Name' | 'Creation Time'): Promise<void> {
    await this.head(column).getByRole('button').click()
  }

  /** Filters by a tag in addition to those there are. */
  async filterByTag(key: string, value = ''): Promise<void> {
    await this.tagFilter.click()
    const panel = this.page.getByRole('dialog', { name: 'Filter by Tag' })
    await panel.getByLabel('Tag key').fill(key)
    await panel.getByLabel('Tag value').fill(value)
    await panel.getByRole('button', { name: 'Add filter' }).click()
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

import type { Locator, Page } from '@playwright/test'

/** The frame around every page: top bar and navigation. Names are the English ones. */
export class Shell {
  readonly page: Page
  readonly region: Locator
  /** All regions of the open selector; the page's native selects have options of their own. */
  readonly regionOptions: Locator
  readonly language: Locator
  readonly theme: Locator
  readonly navigation: Locator

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('combobox', { name: 'Region' })
    this.regionOptions = page.locator('.ant-select-dropdown').getByRole('option')
    this.language = page.getByRole('button', { name: 'Language' })
    this.theme = page.getByRole('button', { name: 'Theme' })
    this.navigation = page.getByRole('navigation', { name: 'Elastic Compute Service' })
  }

  regionOption(name: string): Locator {
    return this.page.getByRole('option', { name, exact: true })
  }

  /** Searches the region selector by name, id or city, and takes the region of this English name. */
  async chooseRegion(name: string, search: string = name): Promise<void> {
    await this.region.click()
    await this.region.fill(search)
    await this.regionOption(name).click()
  }

  async chooseLanguage(name: 'English' | '简体中文'): Promise<void> {
    await this.language.click()
    await this.page.getByRole('menuitem', { name }).click()
  }

  async chooseTheme(name: 'Light' | 'Dark' | 'Same as system'): Promise<void> {
    await this.theme.click()
    await this.page.getByRole('menuitem', { name }).click()
  }
}

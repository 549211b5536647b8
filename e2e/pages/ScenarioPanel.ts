import type { Locator, Page } from '@playwright/test'

/** The scenario panel, and the button that opens it. Names are the English ones. */
export class ScenarioPanel {
  readonly page: Page
  readonly button: Locator
  readonly panel: Locator
  readonly copyLinkButton: Locator
  readonly keepButton: Locator
  readonly leaveButton: Locator
  readonly preset: Locator
  readonly calls: Locator
  readonly snapshotName: Locator
  /** The panel where it covers the page: a dialog, beside which only messages can be used. */
  readonly cover: Locator
  /** What screen readers read out after a press. */
  readonly said: Locator

  constructor(page: Page) {
    this.page = page
    this.button = page.getByRole('button', { name: 'Scenario panel', exact: true })
    this.panel = page.getByRole('complementary', { name: 'Scenario panel' })
    this.copyLinkButton = this.panel.getByRole('button', { name: 'Copy link to this state' })
    this.keepButton = this.panel.getByRole('button', { name: 'Keep this state' })
    this.leaveButton = this.panel.getByRole('button', { name: 'Back to my data' })
    this.cover = page.getByRole('dialog', { name: 'Scenario panel' })
    this.said = page.locator('.scenario-panel > [aria-live=polite]')
    this.preset = this.panel.getByRole('combobox', { name: 'Preset' })
    this.calls = this.panel.getByRole('list', { name: 'Requests, the latest first' })
    this.snapshotName = this.panel.getByRole('textbox', { name: 'Name of the snapshot' })
  }

  async open(): Promise<void> {
    await this.button.click()
  }

  async show(tab: 'State' | 'Data' | 'Requests'): Promise<void> {
    await this.panel.getByRole('tab', { name: tab }).click()
  }

  /** Chooses a preset by its name in links. */
  async choosePreset(name: string): Promise<void> {
    await this.preset.fill(name)
    await this.preset.press('Enter')
  }

  /** Takes an option of a list, named by what it shows. */
  async choose(list: string, option: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: list, exact: true }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** Takes one of a few words that are all in sight. */
  async pick(choice: string, word: string): Promise<void> {
    await this.panel
      .getByRole('radiogroup', { name: choice })
      .getByText(word, { exact: true })
      .click()
  }

  /** One of a few words that are all in sight. */
  word(choice: string, word: string): Locator {
    return this.panel.getByRole('radiogroup', { name: choice }).getByRole('radio', { name: word })
  }

  /** A field for a number. */
  number(name: string): Locator {
    return this.panel.getByRole('spinbutton', { name, exact: true })
  }

  press(name: string): Promise<void> {
    return this.panel.getByRole('button', { name, exact: true }).click()
  }

  /** The line of the latest call of an action in the request log. */
  call(action: string): Locator {
    return this.calls.getByRole('button', { name: new RegExp(`^${action}\\b`) }).first()
  }

  /** The copied link; the page must be allowed to read the clipboard. */
  async copyLink(): Promise<string> {
    await this.copyLinkButton.click()
    await this.page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}

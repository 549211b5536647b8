import type { Locator, Page } from '@playwright/test'
import type { ProbeSettings } from './probe.ts'

/** A page that can be measured in use: the console, or the floor page. Where they differ stands here. */
export type Subject = {
  name: string
  /** Address of the list of a first visit. */
  listUrl: string
  /** Address of a list with 500 key pairs (the console: 499, as with 500 it offers no create dialog). */
  fullUrl: string
  settings: ProbeSettings
  nextPage: (page: Page) => Locator
  /** What a person clicks to sort by name. */
  sortByName: (page: Page) => Locator
  switchRegion: (page: Page, region: string) => Promise<void>
}

/** A row with a fingerprint in it: sixteen pairs of digits, or SHA256. */
export const WITH_FINGERPRINT: ProbeSettings = {
  rows: 'tbody tr',
  text: '(?:[0-9a-f]{2}:){15}[0-9a-f]{2}|SHA256:',
}

export function appSubject(origin: string): Subject {
  return {
    name: 'app',
    listUrl: `${origin}/keyPair/region/cn-hangzhou`,
    fullUrl: `${origin}/keyPair/region/cn-hangzhou?scenario=quota-499`,
    settings: WITH_FINGERPRINT,
    nextPage: (page) => page.getByRole('button', { name: 'Next page' }),
    sortByName: (page) => page.getByRole('columnheader', { name: 'Name' }).getByRole('button'),
    switchRegion: async (page, region) => {
      const combobox = page.getByRole('combobox', { name: 'Region' })
      await combobox.fill(region)
      // On the option: it is there a task later than the text, and Enter at once would choose by the old list.
      await page.locator('.ant-select-item-option-active', { hasText: region }).waitFor()
      await combobox.press('Enter')
      await page.waitForURL(`**/region/${region}**`)
    },
  }
}

export function floorSubject(origin: string): Subject {
  return {
    name: 'floor',
    listUrl: `${origin}/`,
    fullUrl: `${origin}/?pairs=500`,
    settings: WITH_FINGERPRINT,
    nextPage: (page) => page.locator('.ant-pagination-next button'),
    sortByName: (page) => page.getByRole('columnheader', { name: 'Name' }),
    switchRegion: async (page, region) => {
      // Its table stays on the page it is on, and one turn after the other would end at the last.
      await page.locator('.ant-pagination-item-1').click()
      await page.getByRole('combobox', { name: 'Region' }).fill(region)
      await page.keyboard.press('Enter')
    },
  }
}

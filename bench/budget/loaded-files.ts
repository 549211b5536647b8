import type { Browser } from '@playwright/test'
import { openPage, openUntilFirstRow, settle } from '../page/open-page.ts'
import { WITH_FINGERPRINT } from '../page/subject.ts'

/** Files of the site, as paths below its folder, that one visit loads on its own. */
export type LoadedFiles = { beforeFirstRow: string[]; later: string[] }

/** Visits the address with a fresh profile, waits until the page rests, and tells what it has loaded. */
export async function loadedFiles(browser: Browser, url: string): Promise<LoadedFiles> {
  const context = await browser.newContext({ locale: 'en-US' })
  const opened = await openPage(context, WITH_FINGERPRINT, 1)
  const { page } = opened
  await openUntilFirstRow(page, url)
  await settle(opened)
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({
      file: new URL(name).pathname.slice(1),
      early: startTime < globalThis.benchNotes.firstRow,
    })),
  )
  await context.close()
  const files = entries.filter(({ file }) => /\.(?:css|js|svg)$/.test(file))
  return {
    beforeFirstRow: files.filter(({ early }) => early).map(({ file }) => file),
    later: files.filter(({ early }) => !early).map(({ file }) => file),
  }
}

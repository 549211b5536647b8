import type { BrowserContext, CDPSession } from '@playwright/test'
import { objectsSize } from './heap-objects.ts'
import { closeDialog, openDialog } from './measure-use.ts'
import { heapSize, openPage, openUntilFirstRow, settle } from './open-page.ts'
import type { Subject } from './subject.ts'
import { timeUntil } from './time-until.ts'

/** Bytes in use before and after, and how many times everything was done. */
export type CycleFigures = { cycles: number; before: InUse; after: InUse }

/** `heap`: all of it; `objects`: the page's own, without what the engine compiled. */
type InUse = { heap: number; objects: number }

/** Turns after which all code is warm and all caches are full; the heap is first measured then. */
const WARM_UP = 10

/** Opens and closes the dialog, sorts, turns the page and switches the region and back, again and again, at full speed. */
export async function measureCycles(
  context: BrowserContext,
  subject: Subject,
  cycles: number,
): Promise<CycleFigures> {
  const { page, cdp } = await openPage(context, subject.settings, 1)
  await openUntilFirstRow(page, subject.fullUrl)
  let before = await inUse(cdp)
  for (let turn = 0; turn < WARM_UP + cycles; turn += 1) {
    if (turn === WARM_UP) {
      await settle({ page, cdp })
      before = await inUse(cdp)
    }
    await openDialog(page)
    await closeDialog(page)
    await timeUntil(page, 'rows', 'click', () => subject.sortByName(page).click())
    await timeUntil(page, 'rows', 'click', () => subject.nextPage(page).click())
    await subject.switchRegion(page, 'cn-shanghai')
    await subject.switchRegion(page, 'cn-hangzhou')
  }
  await settle({ page, cdp })
  const after = await inUse(cdp)
  await page.close()
  return { cycles, before, after }
}

async function inUse(cdp: CDPSession): Promise<InUse> {
  return { heap: await heapSize(cdp), objects: await objectsSize(cdp) }
}

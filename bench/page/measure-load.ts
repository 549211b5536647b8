import type { BrowserContext } from '@playwright/test'
import { inlineStyleBytes } from './inline-styles.ts'
import { cpuTime, heapSize, openPage, openUntilFirstRow, settle } from './open-page.ts'
import type { ProbeSettings } from './probe.ts'

/** The figures of one visit. Times in milliseconds, sizes in bytes. */
export type LoadFigures = {
  firstPaint: number
  firstRow: number
  cpu: number
  blocking: number
  blockingOfAll: number
  layoutShift: number
  scriptBytes: number
  styleBytes: number
  requests: number
  heap: number
}

/** Opens the address and measures it until it rests. */
export async function measureLoad(
  context: BrowserContext,
  url: string,
  settings: ProbeSettings,
  slower: number,
): Promise<LoadFigures> {
  const { page, cdp } = await openPage(context, settings, slower)
  await openUntilFirstRow(page, url)
  await settle({ page, cdp })
  const cpu = await cpuTime(cdp)
  const noted = await page.evaluate(readNotes)
  const heap = await heapSize(cdp)
  await page.close()
  const html = await (await fetch(url)).text()
  return { ...noted, styleBytes: noted.styleBytes + inlineStyleBytes(html), cpu, heap }
}

/** Runs in the page. */
function readNotes(): Omit<LoadFigures, 'cpu' | 'heap'> {
  const { firstRow, layoutShift, longTasks } = globalThis.benchNotes
  const firstPaint =
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  const before = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter((entry) => entry.startTime < firstRow)
    .filter(({ initiatorType }) => !['fetch', 'xmlhttprequest', 'beacon'].includes(initiatorType))

  function size(ending: RegExp): number {
    return before
      .filter(({ name }) => ending.test(new URL(name).pathname))
      .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0)
  }

  function blockingSince(from: number): number {
    return longTasks
      .filter(([start]) => start >= from)
      .reduce((total, [, duration]) => total + duration - 50, 0)
  }

  return {
    firstPaint,
    firstRow,
    layoutShift,
    blocking: blockingSince(firstPaint),
    blockingOfAll: blockingSince(0),
    scriptBytes: size(/\.m?js$/),
    styleBytes: size(/\.css$/),
    requests: before.length + 1,
  }
}

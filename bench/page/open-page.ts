import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { setTimeout } from 'node:timers/promises'
import { FIRST_ROW, probe, type ProbeSettings } from './probe.ts'

/** A page under measurement, its CPU slowed down. */
export type MeasuredPage = { page: Page; cdp: CDPSession }

/** A tab whose script thread counts its CPU time, `slower` times slower than this machine. */
export async function openPage(
  context: BrowserContext,
  settings: ProbeSettings,
  slower: number,
): Promise<MeasuredPage> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  // The TypeScript runner names functions through a helper of its own, which the page lacks.
  await page.addInitScript('globalThis.__name ??= (value) => value')
  await page.addInitScript(probe, { ...settings, said: FIRST_ROW })
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { page, cdp }
}

/** CPU time of the page's main thread so far, in milliseconds. */
export async function cpuTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

/** Bytes of script objects that are in use after a thorough collection. */
export async function heapSize(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable')
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize
}

/**
 * Opens the address and waits until the page says that a row is there. Nothing is asked of it meanwhile: what a tool runs in
 * a page that loads is paid for by the page.
 */
export async function openUntilFirstRow(page: Page, url: string): Promise<void> {
  const said = page.waitForEvent('console', {
    predicate: (message) => message.text() === FIRST_ROW,
    timeout: 60_000,
  })
  await page.goto(url, { waitUntil: 'commit' })
  await said
}

/** Milliseconds between two looks at whether the page rests, the CPU milliseconds that count as rest, and the looks to give up after. */
const LOOK = { every: 200, rest: 10, times: 5, patience: 300 }

/**
 * Waits until the network and the main thread have rested for a second, what the page fetches ahead included. It looks from
 * outside, at the thread's own clock.
 */
export async function settle({ page, cdp }: MeasuredPage): Promise<void> {
  await page.waitForLoadState('networkidle')
  let last = await cpuTime(cdp)
  for (let quiet = 0, looks = 0; quiet < LOOK.times; looks += 1) {
    if (looks > LOOK.patience) throw new Error(`${page.url()} never rests.`)
    await setTimeout(LOOK.every)
    const now = await cpuTime(cdp)
    quiet = now - last < LOOK.rest ? quiet + 1 : 0
    last = now
  }
}

import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { probe, type ProbeSettings } from './probe.ts'

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
  await page.addInitScript(probe, settings)
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

/** Waits until the network and the main thread have rested for a moment, what the page fetches ahead included. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0
        let last = performance.now()
        function frame(): void {
          const now = performance.now()
          quiet = now - last < 100 ? quiet + now - last : 0
          last = now
          if (quiet > 1000) resolve()
          else requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
  )
}

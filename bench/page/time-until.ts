import type { Page } from '@playwright/test'

/** What is awaited on the page: a dialog that can be read, or other first rows than those there were. */
export type Awaited = 'dialog' | 'rows'

declare global {
  // oxlint-disable-next-line no-var -- this is how a global is declared
  var benchAnswer: Promise<number>
}

/**
 * Milliseconds from the input event that `act` causes (its own time stamp, so that waiting for the main thread counts) to
 * the end of the first frame that shows what is awaited.
 */
export async function timeUntil(
  page: Page,
  awaited: Awaited,
  event: 'click' | 'keydown',
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(arm, { awaited, event })
  await act()
  const answer = await page.evaluate(() => globalThis.benchAnswer)
  return answer < 0 ? Number.NaN : answer
}

/** Runs in the page. */
function arm({ awaited, event }: { awaited: Awaited; event: 'click' | 'keydown' }): void {
  function firstRows(): string {
    const rows = [...document.querySelectorAll('tbody tr')].slice(0, 5)
    return rows.map((row) => row.textContent).join('|')
  }
  const before = firstRows()

  function isThere(): boolean {
    if (awaited === 'rows') return firstRows() !== before
    const fields = [...document.querySelectorAll('[role=dialog] input')]
    return fields.some((field) => field.getBoundingClientRect().height > 0 && opacity(field) >= 0.5)
  }

  function opacity(element: Element): number {
    let product = 1
    for (let at: Element | null = element.closest('[role=dialog]'); at; at = at.parentElement)
      product *= Number(getComputedStyle(at).opacity)
    return product
  }

  globalThis.benchAnswer = new Promise((resolve) => {
    // What does not come is no figure; it must not end the other measurements.
    setTimeout(() => resolve(-1), 15_000)
    function start({ timeStamp }: Event): void {
      function look(): void {
        if (!isThere()) {
          requestAnimationFrame(look)
          return
        }
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => resolve(performance.now() - timeStamp))
        channel.port1.start()
        channel.port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    addEventListener(event, start, { capture: true, once: true })
  })
}

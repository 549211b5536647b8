/** What the page itself notes down while it loads and while it is used. Times in milliseconds since navigation. */
export type Notes = {
  firstRow: number
  layoutShift: number
  /** Start and duration of each task longer than 50 ms. */
  longTasks: [start: number, duration: number][]
  /** From the key going down to the next paint. */
  keyPaints: number[]
}

/** What the probe is told: how a row is recognised, and what its text must contain. */
export type ProbeSettings = { rows: string; text: string }

/** What the page says on its console once a row is painted. */
export const FIRST_ROW = 'bench: first row'

declare global {
  // oxlint-disable-next-line no-var -- this is how a global is declared
  var benchNotes: Notes
}

/** Runs in the page before any of its own scripts. */
export function probe({ rows, text, said }: ProbeSettings & { said: string }): void {
  const notes: Notes = { firstRow: Number.NaN, layoutShift: 0, longTasks: [], keyPaints: [] }
  globalThis.benchNotes = notes
  const pattern = new RegExp(text)

  function hasRow(): boolean {
    return [...document.querySelectorAll<HTMLElement>(rows)].some(
      (row) => pattern.test(row.textContent ?? '') && row.getBoundingClientRect().height > 0,
    )
  }

  // A look at each frame would have the browser draw frames that the page itself has no use for.
  const looking = new MutationObserver(() => {
    if (!hasRow()) return
    looking.disconnect()
    requestAnimationFrame(() => {
      // The frame with the row is painted when the next task runs.
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => {
        notes.firstRow = performance.now()
        console.debug(said)
      })
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  })
  looking.observe(document, { childList: true, characterData: true, subtree: true })

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!(entry as LayoutShift).hadRecentInput) notes.layoutShift += (entry as LayoutShift).value
  }).observe({ type: 'layout-shift', buffered: true })

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      notes.longTasks.push([startTime, duration])
  }).observe({ type: 'longtask', buffered: true })

  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') notes.keyPaints.push(duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean }

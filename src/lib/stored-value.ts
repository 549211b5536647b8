/** What this tab remembers by itself; `undefined` while it shares the browser's memory. */
let ofThisTab: Map<string, string> | undefined
/** What such a tab may still read in the browser; `undefined` for everything. */
let readable: readonly string[] | undefined

/** Reads a remembered preference; `undefined` where storage is blocked, or holds none. */
export function readStored(key: string): string | undefined {
  const own = ofThisTab?.get(key)
  if (own !== undefined || (ofThisTab && readable?.includes(key) === false)) return own
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers a preference in this browser. Where storage is blocked, it holds for this page only. */
export function writeStored(key: string, value: string): void {
  if (ofThisTab) {
    ofThisTab.set(key, value)
    return
  }
  try {
    localStorage.setItem(key, value)
  } catch {
    // A blocked or full storage costs the memory of a preference, never the work at hand.
  }
}

/** From now on this tab writes nothing into the browser; `keys`: what it still reads there, everything unless given. */
export function rememberInThisTab(keys?: readonly string[]): void {
  ofThisTab = new Map()
  readable = keys
}

/** From now on this tab shares the browser's memory again. */
export function rememberInBrowser(): void {
  ofThisTab = undefined
}

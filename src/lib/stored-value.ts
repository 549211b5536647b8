/** Reads a remembered preference; `undefined` where storage is blocked, or holds none. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers a preference in this browser. Where storage is blocked, it holds for this page only. */
export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A blocked or full storage costs the memory of a preference, never the work at hand.
  }
}

let source: () => number = Date.now

/** The time that the console goes by, in milliseconds: the backend's, which a scenario may fix. */
export function now(): number {
  return source()
}

/** Lets the console go by another clock. */
export function setClock(next: () => number): void {
  source = next
}

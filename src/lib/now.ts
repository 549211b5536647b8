/** A clock to go by: its time in milliseconds, and whether it stands still. */
export type Clock = { now: () => number; still: () => boolean }

let clock: Clock = { now: Date.now, still: () => false }

/** The time that the console goes by, in milliseconds: the backend's, which a scenario may fix. */
export function now(): number {
  return clock.now()
}

/** A moment of this machine's clock as the console's clock has it. */
export function momentOf(machineTime: number): number {
  return clock.still() ? clock.now() : clock.now() - (Date.now() - machineTime)
}

/** Lets the console go by another clock. */
export function goByClock(next: Clock): void {
  clock = next
}

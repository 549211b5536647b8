let carried: unknown

/** Gives the next page in a frame the data to start with. */
export function carryState(state: unknown): void {
  carried = state
}

/** The data that was given, once. */
export function takeCarriedState(): unknown {
  const state = carried
  carried = undefined
  return state
}

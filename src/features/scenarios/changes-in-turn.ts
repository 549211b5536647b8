import type { Sandbox } from '~/contract/sandbox'

/** Something to be done with a sandbox. */
export type Change = (sandbox: Sandbox) => Promise<unknown>

/**
 * The way to work with a sandbox, one piece of work after the other, in the order of the presses: two changes side by side
 * would each start from what was there before both. Rejects as the work does; what comes after it is done all the same.
 */
export function changesInTurn(sandbox: Sandbox): (work: Change) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(() => work(sandbox))
    last = done.catch(() => undefined)
    return done
  }
}

/** The same change in a world of the tab's own, which is entered first. */
export function inOwnWorld(change: Change): Change {
  return async (sandbox) => {
    await sandbox.enter()
    return change(sandbox)
  }
}

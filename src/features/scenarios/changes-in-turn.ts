import type { Sandbox } from '~/contract/sandbox'

/** Something to be done with a sandbox. */
export type Change = (sandbox: Sandbox) => Promise<unknown>

/**
 * The way to change a sandbox in a world of the tab's own, one change after the other, in the order of the presses: two that
 * enter such a world side by side would each start from what was there before both. Rejects as the change does; those after
 * it are carried out all the same.
 */
export function changesInTurn(sandbox: Sandbox): (change: Change) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve()
  return (change) => {
    const done = last.then(async () => {
      await sandbox.enter()
      return change(sandbox)
    })
    last = done.catch(() => undefined)
    return done
  }
}

import { useMemo, useSyncExternalStore } from 'react'
import type { Sandbox } from '~/contract/sandbox'

/** What `read` last answered; read again after each change of the sandbox. `undefined` before the first answer. */
export function useWatched<T>(
  sandbox: Sandbox,
  read: (sandbox: Sandbox) => Promise<T>,
): T | undefined {
  const watch = useMemo(() => createWatch(sandbox, read), [sandbox, read])
  return useSyncExternalStore(watch.subscribe, watch.snapshot)
}

function createWatch<T>(sandbox: Sandbox, read: (sandbox: Sandbox) => Promise<T>) {
  let last: T | undefined
  let asked = 0
  return {
    snapshot: () => last,
    subscribe: (listener: () => void) => {
      async function refresh() {
        asked += 1
        const turn = asked
        const value = await read(sandbox)
        // An answer that was overtaken by a later question says nothing any more.
        if (turn !== asked) return
        last = value
        listener()
      }
      void refresh()
      return sandbox.onChange(() => void refresh())
    },
  }
}

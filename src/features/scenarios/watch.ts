import { useEffect, useState } from 'react'
import type { Sandbox } from '~/contract/sandbox'

/**
 * What `read` last answered; read again after each change of the sandbox. `undefined` before the first answer. When another
 * sandbox takes over, the last answer stands until its own comes.
 */
export function useWatched<T>(
  sandbox: Sandbox,
  read: (sandbox: Sandbox) => Promise<T>,
): T | undefined {
  const [answer, setAnswer] = useState<{ value: T }>()
  useEffect(() => {
    let asked = 0
    async function refresh() {
      asked += 1
      const turn = asked
      const value = await read(sandbox)
      // An answer that was overtaken by a later question says nothing any more.
      if (turn === asked) setAnswer({ value })
    }
    void refresh()
    const stop = sandbox.onChange(() => void refresh())
    return () => {
      asked += 1
      stop()
    }
  }, [sandbox, read])
  return answer?.value
}

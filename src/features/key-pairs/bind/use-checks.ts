import { useCallback, useState } from 'react'
import type { Instance } from '~/contract/instances'

/** The checked rows of one side. They stay checked while a search hides them. */
export type Checks = {
  checked: ReadonlyMap<string, Instance>
  toggle: (instance: Instance) => void
  clear: () => void
}

export function useChecks(): Checks {
  const [checked, setChecked] = useState<ReadonlyMap<string, Instance>>(new Map())
  const toggle = useCallback((instance: Instance) => {
    setChecked((now) => {
      const next = new Map(now)
      if (!next.delete(instance.InstanceId)) next.set(instance.InstanceId, instance)
      return next
    })
  }, [])
  const clear = useCallback(() => setChecked(new Map()), [])
  return { checked, toggle, clear }
}

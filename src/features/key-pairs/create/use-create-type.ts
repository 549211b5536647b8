import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { parseCreateType } from '~/navigation/list-query'
import type { CreateType } from './create-values'

const KEY = 'createType'

/**
 * The creation type as the link says it, and how to change it. The choice shows at once; the link follows, without a step
 * in the history.
 */
export function useCreateType(): [CreateType, (type: CreateType) => void] {
  const [search, setSearch] = useSearchParams()
  const linked: CreateType = parseCreateType(search)
  const [{ from, type }, setChoice] = useState({ from: linked, type: linked })
  // The link may change from outside: back, forward, another link. Then the choice follows.
  if (from !== linked) setChoice({ from: linked, type: linked })

  function change(next: CreateType) {
    setChoice({ from, type: next })
    setSearch(
      (now) => {
        const changed = new URLSearchParams(now)
        changed.set(KEY, next)
        return changed
      },
      { replace: true },
    )
  }
  return [type, change]
}

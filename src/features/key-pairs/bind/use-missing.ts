import { useCallback, useState } from 'react'
import { LIMITS } from '~/contract/limits'

/** What `OK` lacks: nothing is chosen, what is checked was not moved, or too much is chosen. */
export type Missing = 'chosen' | 'moved' | 'fewer'

/**
 * What `OK` lacked when it was pressed in vain, until the person does something about it.
 *
 * @param refusals how often it was pressed in vain
 * @param counts of the instances chosen, and of those checked on offer
 * @returns what is missing, and the function that takes note of something done
 */
export function useMissing(
  refusals: number,
  counts: { chosen: number; checked: number },
): [Missing | undefined, () => void] {
  const [settled, setSettled] = useState(0)
  const settle = useCallback(() => setSettled(refusals), [refusals])
  return [refusals > settled ? missing(counts) : undefined, settle]
}

function missing({ chosen, checked }: { chosen: number; checked: number }): Missing | undefined {
  if (chosen > LIMITS.instancesPerBind) return 'fewer'
  if (chosen > 0) return undefined
  return checked > 0 ? 'moved' : 'chosen'
}

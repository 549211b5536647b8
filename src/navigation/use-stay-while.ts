import { useEffect } from 'react'
import { NavigationType, useBlocker } from 'react-router'

/**
 * Refuses the browser's Back and Forward while `busy`, as a dialog refuses the Escape key while a call is under way: leaving
 * would hide what became of it. `mayLeave` tells of a step, by its key, whether the page itself is on its way out of it.
 */
export function useStayWhile(
  busy: boolean,
  mayLeave: (step: string) => boolean = () => false,
): void {
  const blocker = useBlocker(
    ({ historyAction, currentLocation }) =>
      busy && historyAction === NavigationType.Pop && !mayLeave(currentLocation.key),
  )
  useEffect(() => {
    if (blocker.state === 'blocked') blocker.reset()
  }, [blocker])
}

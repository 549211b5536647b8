import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useBlocker, useLocation } from 'react-router'

/**
 * Refuses the browser's Back and Forward while `busy`, as a dialog refuses the Escape key while a call is under way: leaving
 * would hide what became of it. `mayLeave` tells of a step, by its key, whether the page itself is on its way out of it.
 */
export function useStayWhile(
  busy: boolean,
  mayLeave: (step: string) => boolean = () => false,
): void {
  const { key } = useLocation()
  const shownIn = useRef<string>(undefined)
  // The router forgets a blocker only after the next page has been painted: a Back in between is none of ours any more.
  useLayoutEffect(() => {
    shownIn.current = key
    return () => {
      shownIn.current = undefined
    }
  }, [key])
  const blocker = useBlocker(
    ({ historyAction, currentLocation }) =>
      busy &&
      historyAction === NavigationType.Pop &&
      currentLocation.key === shownIn.current &&
      !mayLeave(currentLocation.key),
  )
  useEffect(() => {
    if (blocker.state === 'blocked') blocker.reset()
  }, [blocker])
}

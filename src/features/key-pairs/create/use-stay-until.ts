import { useEffect, useRef } from 'react'
import { useBlocker } from 'react-router'

/** What to do about an attempt to leave the dialog by the browser's own ways. */
export type Leaving = {
  /** Whether such an attempt waits for an answer. */
  blocked: boolean
  proceed: () => void
  stay: () => void
  /** Lets the next change of address pass. */
  allow: () => void
}

/** Holds the person on this page until `done`: back and links are stopped and wait, closing the tab asks. */
export function useStayUntil(done: boolean): Leaving {
  const allowed = useRef(false)
  const blocker = useBlocker(() => !done && !allowed.current)
  useEffect(() => {
    if (done) return undefined
    function ask(event: BeforeUnloadEvent) {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [done])
  return {
    blocked: blocker.state === 'blocked',
    proceed: () => blocker.proceed?.(),
    stay: () => blocker.reset?.(),
    allow: () => {
      allowed.current = true
    },
  }
}

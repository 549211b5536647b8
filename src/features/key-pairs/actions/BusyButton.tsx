import type { ReactNode } from 'react'
import { Button } from '~/ui/Button'

type Props = {
  kind?: 'primary' | 'default' | 'danger'
  busy: boolean
  /** Nothing to do yet, or nothing that may be done. */
  off: boolean
  onClick: () => void
  /** Says why there is nothing to do, to who presses all the same. */
  onOff?: (() => void) | undefined
  children: ReactNode
}

/** A button that starts a call. An inactive one stays reachable, so that the focus is never lost on it. */
export function BusyButton({ kind = 'default', busy, off, onClick, onOff, children }: Props) {
  function press() {
    if (busy) return
    if (off) onOff?.()
    else onClick()
  }

  return (
    <Button kind={kind} aria-busy={busy} aria-disabled={busy || off} onClick={press}>
      {busy && <span className="dialog-spinner" aria-hidden="true" />}
      {children}
    </Button>
  )
}

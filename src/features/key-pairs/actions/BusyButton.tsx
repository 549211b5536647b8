import type { ReactNode } from 'react'
import { Button } from '~/ui/Button'

type Props = {
  kind?: 'primary' | 'default' | 'danger'
  busy: boolean
  /** Nothing to do yet, or nothing that may be done. */
  off: boolean
  onClick: () => void
  children: ReactNode
}

/** A button that starts a call. An inactive one stays reachable, so that the focus is never lost on it. */
export function BusyButton({ kind = 'default', busy, off, onClick, children }: Props) {
  const inactive = busy || off
  return (
    <Button
      kind={kind}
      aria-busy={busy}
      aria-disabled={inactive}
      onClick={() => inactive || onClick()}
    >
      {busy && <span className="dialog-spinner" aria-hidden="true" />}
      {children}
    </Button>
  )
}

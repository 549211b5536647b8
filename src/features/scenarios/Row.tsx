import type { ReactNode } from 'react'

type Props = { label: string; children: ReactNode; stacked?: boolean }

/** One control with its label beside it, or above it where it needs the width. The control names itself. */
export function Row({ label, children, stacked = false }: Props) {
  return (
    <div className={stacked ? 'panel-row panel-row-stacked' : 'panel-row'}>
      <span className="panel-row-label" aria-hidden="true">
        {label}
      </span>
      <div className="panel-row-control">{children}</div>
    </div>
  )
}

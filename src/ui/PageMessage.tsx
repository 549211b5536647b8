import { useEffect, type ReactNode } from 'react'
import { openIdleTime } from '~/lib/when-idle'

type Props = { title: string; children: ReactNode; actions?: ReactNode }

/** A page that has only something to say: not found, not part of the sandbox, crashed. */
export function PageMessage({ title, children, actions }: Props) {
  useEffect(openIdleTime, [])
  return (
    <div className="page-message">
      <h1>{title}</h1>
      <p>{children}</p>
      {actions && <div className="page-message-actions">{actions}</div>}
    </div>
  )
}

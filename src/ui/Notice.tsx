import type { ReactNode } from 'react'
import { Button } from './Button'
import { Icon } from './Icon'
import { focusOrHeading } from './use-return-focus'
import './Notice.css'

type Props = {
  kind: 'error' | 'warning'
  title: string
  /** Name of the button that closes it. */
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

/** A bar above the page's content that stays until it is closed. */
export function Notice({ kind, title, closeLabel, onClose, children }: Props) {
  function close() {
    onClose()
    focusOrHeading(null)
  }

  return (
    <div className={`notice notice-${kind}`}>
      <Icon name="warning" />
      <div className="notice-body" role="alert">
        <p className="notice-title">{title}</p>
        {children}
      </div>
      <Button kind="icon" icon="close" aria-label={closeLabel} onClick={close} />
    </div>
  )
}

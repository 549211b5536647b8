import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from '~/ui/Icon'
import { keepInView } from '~/ui/keep-in-view'
import './DialogFrame.css'

type Props = {
  /** `failure` and `success` are spoken when they appear; the others are text like any other. */
  kind: 'notice' | 'warning' | 'failure' | 'success'
  children: ReactNode
}

const ROLES = { notice: undefined, warning: undefined, failure: 'alert', success: 'status' }
const ICONS = { notice: 'info', warning: 'warning', failure: 'warning', success: 'check' } as const

/** A remark within a dialog. */
export function Note({ kind, children }: Props) {
  const note = useRef<HTMLDivElement>(null)
  // It may come at the end of a form that is longer than the window, far from the button that was pressed.
  useEffect(() => {
    return kind === 'failure' && note.current ? keepInView(note.current) : undefined
  }, [kind])
  return (
    <div ref={note} className={`dialog-note dialog-note-${kind}`}>
      <Icon name={ICONS[kind]} size="text" />
      <div role={ROLES[kind]}>{children}</div>
    </div>
  )
}

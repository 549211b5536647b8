import { Modal } from 'antd'
import { useEffect, useLayoutEffect, useState, type ReactNode, type SyntheticEvent } from 'react'
import { dropSecondClick } from './drop-second-click'
import { holdPage, scrollBarWidth } from './hold-page'
import { refuseDrops } from './refuse-drops'
import { MEASURES } from './theme/measures'
import { useEscape } from './use-escape'
import { useFocusInView } from './use-focus-in-view'
import './ModalDialog.css'

type Props = {
  title: string
  /** Ids of what is read out with the title as it opens: all that must be known before a button is pressed. */
  describedBy?: string | undefined
  size: 'small' | 'medium' | 'large'
  /** The buttons in a footer of their own; without it the content brings them. */
  footer?: ReactNode
  /** False where only the content closes it: no cross, no click beside it. */
  closable?: boolean
  /** Whether a click beside it closes it. */
  maskCloses?: boolean
  /** While a call is under way the dialog stays: closing it would hide what became of the call. */
  busy?: boolean
  /** Asked to close by the cross, the Escape key or a click beside it. */
  onCancel?: (event: SyntheticEvent | KeyboardEvent) => void
  /** Called once the content can take the focus. */
  onShown?: () => void
  children: ReactNode
}

/**
 * A modal dialog; it is open as long as it is rendered. It comes with an animation of the style sheet: antd's own, run by
 * script, measures the whole page before the first frame and takes longer than the dialog itself.
 */
export function ModalDialog({
  title,
  describedBy,
  size,
  footer = null,
  closable = true,
  maskCloses = false,
  busy = false,
  onCancel,
  onShown,
  children,
}: Props) {
  const [scrollBar] = useState(scrollBarWidth)
  useEffect(() => dropSecondClick, [])
  useEffect(refuseDrops, [])
  useFocusInView()
  useEffect(() => describe(describedBy), [describedBy])
  useLayoutEffect(() => holdPage(scrollBar), [scrollBar])
  useEscape((event) => {
    if (!busy) onCancel?.(event)
  })
  return (
    <Modal
      open
      // antd's own measures a scroll bar that it adds for this: two layouts of the whole page.
      scrollLock={false}
      className="modal-dialog"
      title={title}
      width={MEASURES[`dialog-${size}`]}
      transitionName=""
      maskTransitionName=""
      footer={footer}
      closable={closable && { disabled: busy }}
      keyboard={false}
      mask={{ closable: closable && maskCloses && !busy }}
      {...(onCancel && { onCancel })}
      {...(onShown && { afterOpenChange: onShown })}
    >
      {children}
    </Modal>
  )
}

// antd offers no way to say so of the dialog itself.
function describe(ids: string | undefined): (() => void) | undefined {
  if (!ids) return undefined
  const [first = ''] = ids.split(' ')
  const dialog = document.getElementById(first)?.closest('[role=dialog]')
  dialog?.setAttribute('aria-describedby', ids)
  return () => dialog?.removeAttribute('aria-describedby')
}

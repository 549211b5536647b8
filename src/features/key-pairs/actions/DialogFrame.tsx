import { Modal } from 'antd'
import type { ReactNode } from 'react'
import { AntdScope } from '~/ui/AntdScope'
import { MEASURES } from '~/ui/theme/palette'
import type { Closing } from './use-close'
import './DialogFrame.css'

type Props = {
  title: string
  size: 'small' | 'medium' | 'large'
  closing: Closing
  /** While a call is under way the dialog stays: closing it would hide what became of the call. */
  busy: boolean
  onCancel: () => void
  /** The buttons, the one that acts first. */
  footer: ReactNode
  children: ReactNode
}

/** The frame of the dialogs that change key pairs: title, text, buttons on the right. */
export function DialogFrame({ title, size, closing, busy, onCancel, footer, children }: Props) {
  return (
    <AntdScope>
      <Modal
        open={closing.open}
        title={title}
        width={MEASURES[`dialog-${size}`]}
        footer={<div className="dialog-footer">{footer}</div>}
        mask={{ closable: !busy }}
        keyboard={!busy}
        closable={{ disabled: busy }}
        afterClose={closing.afterClose}
        onCancel={onCancel}
      >
        <div className="dialog-body">{children}</div>
      </Modal>
    </AntdScope>
  )
}

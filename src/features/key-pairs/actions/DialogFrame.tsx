import type { ComponentProps } from 'react'
import { AntdScope } from '~/ui/AntdScope'
import { ModalDialog } from '~/ui/ModalDialog'
import './DialogFrame.css'

type Props = Pick<ComponentProps<typeof ModalDialog>, 'title' | 'size' | 'footer' | 'children'> & {
  busy: boolean
  onCancel: () => void
}

/** The frame of the dialogs that change key pairs: title, text, buttons on the right, the one that acts first. */
export function DialogFrame({ footer, children, ...frame }: Props) {
  return (
    <AntdScope>
      <ModalDialog {...frame} maskCloses footer={<div className="dialog-footer">{footer}</div>}>
        <div className="dialog-body">{children}</div>
      </ModalDialog>
    </AntdScope>
  )
}

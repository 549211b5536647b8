import { useEffect, useRef, type ComponentProps } from 'react'
import { AntdScope } from '~/ui/AntdScope'
import { ModalDialog } from '~/ui/ModalDialog'
import './DialogFrame.css'

type Props = Pick<ComponentProps<typeof ModalDialog>, 'title' | 'size' | 'footer' | 'children'> & {
  busy: boolean
  onCancel: () => void
}

const FIELDS = 'input:not(:disabled), [data-tag-add]'

/**
 * The frame of the dialogs that change key pairs: title, text, buttons on the right, the one that acts first. It opens with
 * the focus on its first field, or where it has none on the last button, which changes nothing.
 */
export function DialogFrame({ footer, children, ...frame }: Props) {
  const body = useRef<HTMLDivElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = body.current?.querySelector<HTMLElement>(FIELDS)
    ;(field ?? lastButton(buttons.current))?.focus()
  }, [])
  return (
    <AntdScope>
      <ModalDialog
        {...frame}
        maskCloses
        footer={
          <div ref={buttons} className="dialog-footer">
            {footer}
          </div>
        }
      >
        <div ref={body} className="dialog-body">
          {children}
        </div>
      </ModalDialog>
    </AntdScope>
  )
}

function lastButton(buttons: HTMLElement | null): HTMLElement | undefined {
  return [...(buttons?.querySelectorAll('button') ?? [])].at(-1)
}

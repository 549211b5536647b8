import { useEffect, useRef, type ComponentProps } from 'react'
import { AntdScope } from '~/ui/AntdScope'
import { ModalDialog } from '~/ui/ModalDialog'
import { useKeptFocus } from '~/ui/use-kept-focus'
import { isSpentStep } from '~/features/key-pairs/dialogs/dialog-address'
import { useStayWhile } from '~/navigation/use-stay-while'
import './DialogFrame.css'

type Props = Pick<
  ComponentProps<typeof ModalDialog>,
  'title' | 'describedBy' | 'size' | 'footer' | 'children'
> & {
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
  const placed = useRef<HTMLElement>(undefined)
  useStayWhile(frame.busy, isSpentStep)

  function placeFocus() {
    const field = body.current?.querySelector<HTMLElement>(FIELDS)
    placed.current = field ?? lastButton(buttons.current)
    placed.current?.focus()
  }

  useKeptFocus(body, placeFocus)
  useKeptFocus(buttons, placeFocus)

  // A field that comes later, with its data, takes the focus, unless the person has moved it meanwhile.
  useEffect(() => {
    const button = placed.current
    if (!button || button !== document.activeElement || body.current?.contains(button)) return
    if (body.current?.querySelector(FIELDS)) placeFocus()
  })

  return (
    <AntdScope>
      <ModalDialog
        {...frame}
        maskCloses
        onShown={placeFocus}
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

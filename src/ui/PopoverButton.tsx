import { Suspense, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from './Button'
import type { IconName } from './Icon'
import { placePopover } from './place-popover'
import './PopoverButton.css'

type Props = {
  /** The button's accessible name. */
  label: string
  /** What the button shows, unless the label or the icon alone does. */
  shown?: ReactNode
  icon?: IconName
  kind?: 'default' | 'link' | 'icon'
  /** The panel's accessible name; the button's, unless given. */
  panelLabel?: string
  /** Fetches the panel's code when the pointer or the focus comes near. */
  onNear?: () => void
  /** The panel's content, made when it opens. */
  children: (close: () => void) => ReactNode
}

/**
 * A button with a panel in the platform's own popover: Escape and a click elsewhere close it, and the focus comes back by
 * itself. It costs nothing until it is opened.
 */
export function PopoverButton(props: Props) {
  const { label, shown, icon, kind = 'default', panelLabel = label, onNear, children } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!open || !button.current || !panel.current) return undefined
    if (!panel.current.matches(':popover-open')) panel.current.showPopover()
    panel.current.focus()
    const leave = closeWhenLeft(panel.current, button.current)
    const place = placePopover(button.current, panel.current)
    return () => {
      leave()
      place()
    }
  }, [open])

  return (
    <>
      <Button
        ref={button}
        kind={kind}
        {...(icon ? { icon } : {})}
        aria-label={label}
        title={kind === 'icon' ? label : undefined}
        aria-haspopup="dialog"
        aria-expanded={open}
        // While the panel is open, the platform itself closes it on a click here.
        popoverTarget={open ? id : undefined}
        onPointerEnter={onNear}
        onFocus={onNear}
        onClick={(event) => {
          if (open) return
          // The press that opens must not go on to close what by then is there.
          event.preventDefault()
          setOpen(true)
        }}
      >
        {kind === 'icon' ? null : (shown ?? label)}
      </Button>
      {open && (
        <div
          ref={panel}
          id={id}
          popover="auto"
          role="dialog"
          aria-label={panelLabel}
          tabIndex={-1}
          className="popover-panel"
          onToggle={(event) => {
            if (event.newState === 'closed') setOpen(false)
          }}
        >
          <Suspense>{children(() => document.getElementById(id)?.hidePopover())}</Suspense>
        </div>
      )}
    </>
  )
}

/** Closes the panel when the focus goes elsewhere by the Tab key: it would lie over what has it then. */
function closeWhenLeft(panel: HTMLElement, button: HTMLElement): () => void {
  function leave({ relatedTarget }: FocusEvent) {
    if (!(relatedTarget instanceof Node) || relatedTarget === button) return
    if (!panel.contains(relatedTarget)) panel.hidePopover()
  }
  panel.addEventListener('focusout', leave)
  return () => panel.removeEventListener('focusout', leave)
}

import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import { Button } from './Button'
import { Icon, type IconName } from './Icon'

/** One entry of a menu. */
export type MenuEntry = {
  key: string
  label: ReactNode
  /** The language of a label that is in another one than the page. */
  lang?: string
  disabled?: boolean
  danger?: boolean
}

type Props = {
  /** The button's accessible name; shown as text too when there is no icon. */
  label: string
  icon?: IconName
  /** `icon` unless given. */
  kind?: 'icon' | 'default' | 'link'
  items: readonly MenuEntry[]
  /** The entry in force, where the menu is a choice. */
  selected?: string
  onSelect: (key: string) => void
}

function load() {
  return import('./MenuPopup')
}
const MenuPopup = lazy(async () => ({ default: (await load()).MenuPopup }))

/** A button with a menu. The menu is antd's, and is fetched when the pointer or the focus comes near. */
export function MenuButton({ label, icon, kind = 'icon', items, selected, onSelect }: Props) {
  const [open, setOpen] = useState(false)
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  function change(next: boolean) {
    setOpen(next)
    if (next) setOpened(true)
    else button.current?.focus()
  }

  return (
    <span className="menu-button">
      <Button
        ref={button}
        kind={kind}
        {...(icon ? { icon } : {})}
        aria-label={label}
        title={kind === 'icon' ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => change(!open)}
      >
        {kind !== 'icon' && (
          <>
            <span className="menu-button-label">{label}</span>
            <Icon name="chevron" size="small" />
          </>
        )}
      </Button>
      {opened && (
        <Suspense>
          <MenuPopup
            open={open}
            items={items}
            selected={selected}
            onOpenChange={change}
            onSelect={onSelect}
          />
        </Suspense>
      )}
    </span>
  )
}

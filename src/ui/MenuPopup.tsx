import { Dropdown } from 'antd'
import { AntdScope } from './AntdScope'
import type { MenuEntry } from './MenuButton'
import './MenuPopup.css'

type Props = {
  open: boolean
  items: readonly MenuEntry[]
  selected: string | undefined
  onOpenChange: (open: boolean) => void
  onSelect: (key: string) => void
}

/** Within the landmark that its button is in, as all content of the page is. */
function placeOf(anchor: HTMLElement): HTMLElement {
  return anchor.closest<HTMLElement>('main, header') ?? document.body
}

/** The open menu of a `MenuButton`, hung on an invisible anchor over it so that the button itself never changes. */
export function MenuPopup({ open, items, selected, onOpenChange, onSelect }: Props) {
  return (
    <AntdScope>
      <Dropdown
        open={open}
        autoFocus
        trigger={['click']}
        placement="bottomRight"
        getPopupContainer={placeOf}
        onOpenChange={onOpenChange}
        menu={{
          // Still a `menuitem`, as antd has no other: it says by `aria-current` which one is in force.
          items: items.map((item) => ({
            ...item,
            ...(item.key === selected ? { 'aria-current': true } : {}),
          })),
          selectedKeys: selected === undefined ? [] : [selected],
          selectable: selected !== undefined,
          // antd chooses by Enter alone.
          onKeyDown: (event) => {
            if (event.key !== ' ' || !(event.target instanceof HTMLElement)) return
            event.preventDefault()
            event.target.closest<HTMLElement>('[role=menuitem]')?.click()
          },
          onClick: ({ key, domEvent }) => {
            // The Enter that chose must not go on to press what gets the focus now.
            domEvent.preventDefault()
            onOpenChange(false)
            onSelect(key)
          },
        }}
      >
        <span className="menu-anchor" />
      </Dropdown>
    </AntdScope>
  )
}

import { Select as AntdSelect, type RefSelectProps, type SelectProps } from 'antd'
import type { ReactElement, Ref } from 'react'
import './Select.css'

type PlainOption = NonNullable<SelectProps['options']>[number]

/** antd's select, whose open list can be reached by all: what scrolls in it takes the focus, and its value stays readable. */
export function Select<Value = string, Option extends object = PlainOption>(
  props: SelectProps<Value, Option> & { ref?: Ref<RefSelectProps> },
) {
  // A list that fades keeps the Escape key to itself until it is gone: the dialog around it would seem not to hear.
  return (
    <AntdSelect<Value, Option>
      {...props}
      {...(props['aria-invalid'] && { status: 'error' })}
      transitionName=""
      popupRender={focusable}
    />
  )
}

function focusable(list: ReactElement): ReactElement {
  return <div ref={makeFocusable}>{list}</div>
}

// antd offers no way to say so to the part that scrolls, and makes it anew when the list was empty in between.
function makeFocusable(popup: HTMLElement | null): (() => void) | undefined {
  if (!popup) return undefined
  function mark(): void {
    popup
      ?.querySelector<HTMLElement>('.ant-select-dropdown-list-holder:not([tabindex])')
      ?.setAttribute('tabindex', '0')
  }
  mark()
  const observer = new MutationObserver(mark)
  observer.observe(popup, { childList: true, subtree: true })
  return () => observer.disconnect()
}

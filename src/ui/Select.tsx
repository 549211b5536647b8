import { Select as AntdSelect, type RefSelectProps, type SelectProps } from 'antd'
import { useId, type ReactElement, type ReactNode, type Ref } from 'react'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { chosenLabels } from './chosen-labels'
import './Select.css'

type PlainOption = NonNullable<SelectProps['options']>[number]

/**
 * antd's select, that all can use: what scrolls in its open list takes the focus, its value stays readable and is its
 * description, and a search without a match says so. While something is wrong with the value, that is the whole description.
 */
export function Select<Value = string, Option extends object = PlainOption>(
  props: SelectProps<Value, Option> & { ref?: Ref<RefSelectProps> },
) {
  const t = useTexts(shellTexts)
  const ownId = useId()
  const { id = ownId, 'aria-describedby': describedBy, notFoundContent = t('noMatch') } = props
  const invalid = Boolean(props['aria-invalid'])
  const labels = chosenLabels(props.options, props.value)
  const description = [labels.length > 0 && !invalid && `${id}value`, describedBy]
  // A list that fades keeps the Escape key to itself until it is gone: the dialog around it would seem not to hear.
  return (
    <>
      <AntdSelect<Value, Option>
        {...props}
        {...(invalid && { status: 'error' })}
        id={id}
        aria-describedby={description.filter(Boolean).join(' ') || undefined}
        notFoundContent={<NoMatch listId={`${id}_list`}>{notFoundContent}</NoMatch>}
        transitionName=""
        popupRender={focusable}
      />
      {/* The field itself holds only what is searched for; the value stands beside it, where nothing ties it to the field. */}
      <span id={`${id}value`} hidden>
        {new Intl.ListFormat(t.locale).format(labels)}
      </span>
    </>
  )
}

// A list must hold options, and antd calls the one before the first its active one where there are none: that is this one,
// which cannot be chosen and is read out as any other.
function NoMatch({ listId, children }: { listId: string; children: ReactNode }) {
  return (
    <div
      id={`${listId}_-1`}
      role="option"
      aria-selected={false}
      aria-disabled
      className="select-no-match"
    >
      {children}
    </div>
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

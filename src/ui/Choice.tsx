import { useId } from 'react'
import './Choice.css'

type Props<T extends string | number> = {
  /** The group's accessible name. */
  label: string
  value: T
  /** `lang`: the language of a label that is in another one than the page. */
  options: readonly { value: T; label: string; lang?: string }[]
  /** As low as a line of small controls. */
  small?: boolean
  onChange: (value: T) => void
}

/**
 * One of a few words, all in sight: the platform's own radio buttons, which are one stop of the Tab key, and in which the
 * arrows choose. antd's has two stops, and moves the choice once more than the platform does where the page's direction turns.
 */
export function Choice<T extends string | number>(props: Props<T>) {
  const { label, value, options, small = false, onChange } = props
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={small ? 'choice choice-small' : 'choice'}>
      {options.map((option) => (
        <label key={option.value} className="choice-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span lang={option.lang}>{option.label}</span>
        </label>
      ))}
    </div>
  )
}

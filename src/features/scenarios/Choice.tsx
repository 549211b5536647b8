import { Segmented } from 'antd'

type Props<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

/** One of a few words, all in sight. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <Segmented<T>
      size="small"
      aria-label={label}
      value={value}
      options={options.map((option) => ({ ...option }))}
      onChange={onChange}
    />
  )
}

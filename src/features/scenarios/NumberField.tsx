import { InputNumber } from 'antd'
import { useDraft } from './use-draft'

type Props = {
  label: string
  /** `null` shows none. */
  value: number | null
  max: number
  step?: number
  suffix?: string
  /** Gets whole numbers, when Enter is pressed, a step is made or the field is left. */
  onApply: (value: number) => void
}

/** A whole number that is applied when it is finished: half-typed ones would set the page to 4 on the way to 450. */
export function NumberField({ label, value, max, step = 1, suffix, onApply }: Props) {
  const [draft, setDraft] = useDraft<number | null>(value)

  function apply(next: number | null) {
    if (next !== null && next !== value) onApply(next)
  }

  return (
    <InputNumber<number>
      size="small"
      aria-label={label}
      min={0}
      max={max}
      step={step}
      precision={0}
      suffix={suffix}
      value={draft}
      onChange={setDraft}
      onStep={apply}
      onPressEnter={() => apply(draft)}
      onBlur={() => apply(draft)}
    />
  )
}

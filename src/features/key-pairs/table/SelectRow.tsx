import { memo, use, useRef } from 'react'
import { SelectionContext, useIsSelected } from '~/features/key-pairs/list/selection'

type Props = { name: string; label: string }

/** The checkbox of a row. With Shift it takes along all rows since the one ticked before. */
export const SelectRow = memo(function SelectRow({ name, label }: Props) {
  const selection = use(SelectionContext)
  const selected = useIsSelected(name)
  const shift = useRef(false)
  return (
    <input
      type="checkbox"
      className="checkbox"
      aria-label={label}
      checked={selected}
      onClick={(event) => {
        shift.current = event.shiftKey
      }}
      onChange={(event) => {
        if (shift.current) selection.setUpTo(name, event.target.checked)
        else selection.set(name, event.target.checked)
      }}
    />
  )
})

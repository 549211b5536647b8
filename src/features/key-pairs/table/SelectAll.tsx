import { use, useSyncExternalStore } from 'react'
import { SelectionContext } from '~/features/key-pairs/list/selection'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'

type Props = { t: ListTranslate }

/** Ticks or clears every row shown; half ticked while some are. */
export function SelectAll({ t }: Props) {
  const selection = use(SelectionContext)
  const state = useSyncExternalStore(selection.subscribe, selection.extent)
  return (
    <input
      type="checkbox"
      className="checkbox"
      aria-label={t('selectAll')}
      checked={state === 'all'}
      ref={(input) => {
        if (input) input.indeterminate = state === 'some'
      }}
      onChange={() => selection.setAll(state !== 'all')}
    />
  )
}

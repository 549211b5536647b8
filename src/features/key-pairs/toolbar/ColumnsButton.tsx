import { lazy } from 'react'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { PopoverButton } from '~/ui/PopoverButton'

type Props = { t: ListTranslate }

function load() {
  return import('./ColumnsPanel')
}
const ColumnsPanel = lazy(async () => ({ default: (await load()).ColumnsPanel }))

/** Opens the choice of columns and density. */
export function ColumnsButton({ t }: Props) {
  return (
    <PopoverButton kind="icon" icon="columns" label={t('columns')} onNear={() => void load()}>
      {() => <ColumnsPanel />}
    </PopoverButton>
  )
}

import { lazy } from 'react'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { formatNumber } from '~/lib/format-number'
import { PopoverButton } from '~/ui/PopoverButton'

type Props = {
  t: ListTranslate
  regionId: string
  name: string
  count: number | 'failed' | undefined
}

function load() {
  return import('./BoundPanel')
}
const BoundPanel = lazy(async () => ({ default: (await load()).BoundPanel }))

/** How many instances a key pair is bound to; the number opens their list. */
export function BoundCell({ t, regionId, name, count }: Props) {
  if (count === undefined) return <span className="cell-waiting" />
  if (count === 'failed') return <span className="cell-none">–</span>
  if (count === 0) return <span className="cell-none">{formatNumber(0, t.locale)}</span>
  return (
    <PopoverButton
      kind="link"
      label={t('boundTo', { count, name })}
      shown={formatNumber(count, t.locale)}
      onNear={() => void load()}
    >
      {() => <BoundPanel regionId={regionId} name={name} />}
    </PopoverButton>
  )
}

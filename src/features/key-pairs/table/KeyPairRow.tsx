import { memo } from 'react'
import type { KeyPair } from '~/contract/key-pairs'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import type { OptionalColumn } from '~/navigation/list-view'
import { BoundCell } from './BoundCell'
import { CreationTimeCell } from './CreationTimeCell'
import { FingerprintCell } from './FingerprintCell'
import { PairLink } from './PairLink'
import { RowActions } from './RowActions'
import { SelectRow } from './SelectRow'
import { TagsCell } from './TagsCell'

type Props = {
  t: ListTranslate
  regionId: string
  pair: KeyPair
  columns: readonly OptionalColumn[]
  /** Bound instances; `undefined` while they are counted. */
  bound: number | 'failed' | undefined
  /** The resource group's name; `undefined` while it is looked up. */
  group: string | undefined
}

/**
 * One key pair. Nothing in here changes with another row, the selection or an open dialog; and of its cells only that one
 * whose own value comes later.
 */
export const KeyPairRow = memo(function KeyPairRow(props: Props) {
  const { t, regionId, pair, columns } = props
  const name = pair.KeyPairName
  return (
    <tr>
      <td className="cell-select">
        <SelectRow name={name} label={t('select', { name })} />
      </td>
      <th scope="row" className="cell-name">
        <PairLink regionId={regionId} name={name} />
      </th>
      {columns.map((column) => (
        <td key={column}>
          <OptionalCell {...props} column={column} />
        </td>
      ))}
      <td className="cell-actions">
        <RowActions t={t} regionId={regionId} name={name} />
      </td>
    </tr>
  )
})

function OptionalCell({
  t,
  regionId,
  pair,
  bound,
  group,
  column,
}: Props & { column: OptionalColumn }) {
  switch (column) {
    case 'fingerprint':
      return <FingerprintCell t={t} name={pair.KeyPairName} fingerprint={pair.KeyPairFingerPrint} />
    case 'boundInstances':
      return <BoundCell t={t} regionId={regionId} name={pair.KeyPairName} count={bound} />
    case 'tags':
      return <TagsCell t={t} name={pair.KeyPairName} tags={pair.Tags.Tag} />
    case 'resourceGroup':
      return (
        <span className="cell-text" title={group}>
          {group}
        </span>
      )
    case 'creationTime':
      return <CreationTimeCell time={pair.CreationTime} locale={t.locale} />
  }
}

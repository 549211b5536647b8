import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { toApiError } from '~/api/api-error'
import { joinGroupCall } from '~/api/key-pair-changes'
import { keyPairsNamedQuery } from '~/api/key-pairs-named'
import { resourceGroupsQuery } from '~/api/resource-groups'
import { DialogFrame } from '~/features/key-pairs/actions/DialogFrame'
import { LoadNote } from '~/features/key-pairs/actions/LoadNote'
import { PairNames } from '~/features/key-pairs/actions/PairNames'
import { SubmitFooter } from '~/features/key-pairs/actions/SubmitFooter'
import { batchOutcome } from '~/features/key-pairs/actions/batch-outcome'
import { ShowCallsAsCode } from '~/features/key-pairs/code/ShowCallsAsCode'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { groupTexts } from '~/i18n/group/texts'
import { useTexts } from '~/i18n/use-texts'
import { GroupField } from './GroupField'
import { MoveFailures } from './MoveFailures'
import { namesToMove } from './move-pairs'
import { useMove } from './use-move'

/** Moves key pairs to another resource group, one call for each. Those that are there already are left alone. */
export function ChangeResourceGroupDialog({ regionId, names, onClose }: DialogProps) {
  const t = useTexts(groupTexts)
  const pairs = useQuery(keyPairsNamedQuery(regionId, names))
  const groups = useQuery(resourceGroupsQuery())
  const [target, setTarget] = useState('')
  const [refused, setRefused] = useState(false)
  const field = useRef<{ focus: () => void }>(null)
  const move = useMove(regionId, () => onClose(batchOutcome(names, [])))
  const { failed, task } = move
  const left = failed.length > 0 ? failed.map(({ name }) => name) : names
  const toMove = namesToMove(pairs.data ?? [], groups.data ?? [], left, target)
  const ready = pairs.data !== undefined && groups.data !== undefined
  const error = pairs.error ?? groups.error

  function cancel() {
    onClose(batchOutcome(names, failed.length > 0 ? left : undefined))
  }

  return (
    <DialogFrame
      title={t('title')}
      size="small"
      busy={task.busy}
      onCancel={cancel}
      footer={
        <SubmitFooter
          busy={task.busy}
          off={!ready || toMove.length === 0}
          again={failed.length > 0}
          onSubmit={() => task.run({ names: toMove, target })}
          onOff={() => {
            // While the groups are awaited there is nothing that the person could choose.
            setRefused(ready)
            field.current?.focus()
          }}
          onCancel={cancel}
        />
      }
    >
      <PairNames names={names} />
      {ready ? (
        <GroupField
          pairs={pairs.data}
          groups={groups.data}
          target={target}
          refused={refused}
          field={field}
          onChange={setTarget}
        />
      ) : (
        <LoadNote
          fault={error ? toApiError(error) : null}
          gone={false}
          onRetry={() => void Promise.all([pairs.refetch(), groups.refetch()])}
        />
      )}
      {failed.length > 0 && <MoveFailures total={names.length} failed={failed} />}
      <ShowCallsAsCode calls={toMove.map((name) => joinGroupCall(regionId, name, target))} />
    </DialogFrame>
  )
}

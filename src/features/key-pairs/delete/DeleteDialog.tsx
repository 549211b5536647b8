import { useEffect, useId, useState } from 'react'
import { deleteCall } from '~/api/key-pair-changes'
import { DialogFrame } from '~/features/key-pairs/actions/DialogFrame'
import { FaultNote } from '~/features/key-pairs/actions/FaultNote'
import { batchOutcome } from '~/features/key-pairs/actions/batch-outcome'
import { ShowAsCode } from '~/features/key-pairs/code/ShowAsCode'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { actionsTexts } from '~/i18n/actions/texts'
import { deleteTexts } from '~/i18n/delete/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { LiveRegion } from '~/ui/LiveRegion'
import { useAnnouncer } from '~/ui/use-announcer'
import { DeleteFooter } from './DeleteFooter'
import { ImpactList } from './ImpactList'
import { ImpactSummary } from './ImpactSummary'
import { useDeletion } from './use-deletion'
import { useImpact } from './use-impact'

/** Deletes key pairs: shows first what is in the way, then deletes what is free, then says what became of each. */
export function DeleteDialog({ regionId, names, onClose }: DialogProps) {
  const t = useTexts(deleteTexts)
  const id = useId()
  const actions = useTexts(actionsTexts)
  const deletion = useDeletion(regionId, names, () => onClose(batchOutcome(names, [])))
  const impact = useImpact(regionId, names)
  const { deleted, remove, unbind, busy } = deletion
  const left = names.filter((name) => !deleted.includes(name))
  const bound = impact.bound?.filter(({ name }) => !deleted.includes(name))
  const free = left.filter((name) => !bound?.some((entry) => entry.name === name))
  const { action, params } = deleteCall(regionId, bound && free.length > 0 ? free : left)
  const fault = remove.fault ?? unbind.fault
  const count = bound?.length ?? 0
  const inTheWay =
    count === 0 ? undefined : t(count === left.length ? 'allBound' : 'someBound', { count })

  const { region, say } = useAnnouncer()
  // What was known at once is part of the dialog's own description.
  const [first] = useState(inTheWay)
  useEffect(() => {
    if (inTheWay !== undefined && inTheWay !== first) say(inTheWay)
  }, [inTheWay, first, say])

  function leave() {
    onClose(batchOutcome(names, deleted.length > 0 ? left : undefined))
  }

  return (
    <DialogFrame
      title={t('title')}
      // Of many key pairs the number is enough to be heard at once.
      describedBy={names.length === 1 ? `${id}about ${id}first` : `${id}about`}
      size="small"
      busy={busy}
      onCancel={leave}
      footer={
        <DeleteFooter
          deletion={deletion}
          free={bound ? free : []}
          bound={bound?.map(({ name }) => name) ?? []}
          onOff={() => say(inTheWay ?? '')}
          onCancel={leave}
        />
      }
    >
      <div id={`${id}about`} className="dialog-about">
        <ImpactSummary total={names.length} inTheWay={inTheWay} deletion={deletion} />
      </div>
      <ImpactList id={`${id}first`} names={names} bound={bound} deleted={deleted} />
      {/* One failure at a time: what became of the deletion matters more than what it would have touched. */}
      {impact.fault && !fault && (
        <FaultNote fault={impact.fault}>
          <p>{t('impactUnknown')}</p>
          <Button onClick={impact.retry}>{actions('retry')}</Button>
        </FaultNote>
      )}
      {fault && (
        <FaultNote fault={fault}>
          {fault.code === 'NetworkError' && <p>{actions('fault.unknown')}</p>}
        </FaultNote>
      )}
      <ShowAsCode action={action} params={params} />
      <LiveRegion ref={region} />
    </DialogFrame>
  )
}

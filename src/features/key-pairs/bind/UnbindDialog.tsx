import { useState } from 'react'
import { detachCall } from '~/api/key-pair-changes'
import { LIMITS } from '~/contract/limits'
import type { Instance } from '~/contract/instances'
import { DialogFrame } from '~/features/key-pairs/actions/DialogFrame'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { PairNames } from '~/features/key-pairs/actions/PairNames'
import { SubmitFooter } from '~/features/key-pairs/actions/SubmitFooter'
import { ShowCallsAsCode } from '~/features/key-pairs/code/ShowCallsAsCode'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { groupByPair } from './bindable'
import { BindFault } from './BindFault'
import { BindResult } from './BindResult'
import { BindResultFooter } from './BindResultFooter'
import { LimitNote } from './LimitNote'
import { Transfer } from './Transfer'
import { useBinding } from './use-binding'

/** Takes key pairs off instances. Only instances that have one of these key pairs are on offer. */
export function UnbindDialog({ regionId, names, onClose }: DialogProps) {
  const t = useTexts(bindTexts)
  const binding = useBinding('detach', regionId, names, onClose)
  const [chosen, setChosen] = useState<readonly Instance[]>([])
  const [refusals, setRefusals] = useState(0)
  const { task, outcome } = binding
  const groups = groupByPair(chosen)
  const shown = groups.length > 0 ? groups : [{ name: names[0] ?? '', instances: [] }]

  return (
    <DialogFrame
      title={t('unbind.title')}
      size="large"
      busy={task.busy}
      onCancel={() => onClose()}
      footer={
        outcome ? (
          <BindResultFooter binding={binding} onClose={onClose} />
        ) : (
          <SubmitFooter
            busy={task.busy}
            off={chosen.length === 0 || chosen.length > LIMITS.instancesPerBind}
            onSubmit={() => task.run(groups)}
            onOff={() => setRefusals(refusals + 1)}
            onCancel={() => onClose()}
          />
        )
      }
    >
      {outcome ? (
        <BindResult kind="detach" outcome={outcome} />
      ) : (
        <>
          <PairNames names={names} />
          <p className="bind-about">{t('unbind.about')}</p>
          <Transfer
            source={{ regionId, keyPairNames: names }}
            chosen={chosen}
            onChange={setChosen}
            refusals={refusals}
            obstacleOf={() => null}
            emptyText={t('unbind.none')}
          />
          <LimitNote count={chosen.length} />
          <ShowCallsAsCode
            calls={shown.map(({ name, instances }) =>
              detachCall(
                regionId,
                name,
                instances.map(({ InstanceId }) => InstanceId),
              ),
            )}
          />
        </>
      )}
      {task.fault && <BindFault fault={task.fault} />}
    </DialogFrame>
  )
}

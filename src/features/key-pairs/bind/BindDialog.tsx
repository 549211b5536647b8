import { useState } from 'react'
import { attachCall } from '~/api/key-pair-changes'
import { LIMITS } from '~/contract/limits'
import type { Instance } from '~/contract/instances'
import { DialogFrame } from '~/features/key-pairs/actions/DialogFrame'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { PairNames } from '~/features/key-pairs/actions/PairNames'
import { SubmitFooter } from '~/features/key-pairs/actions/SubmitFooter'
import { ShowAsCode } from '~/features/key-pairs/code/ShowAsCode'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { bindObstacle } from './bindable'
import { BindFault } from './BindFault'
import { BindResult } from './BindResult'
import { BindResultFooter } from './BindResultFooter'
import { LimitNote } from './LimitNote'
import { PairChoice } from './PairChoice'
import { ReplacedPairs } from './ReplacedPairs'
import { Transfer } from './Transfer'
import { useBinding } from './use-binding'

/** Binds a key pair to instances. Of several selected key pairs one is chosen first: an instance has only one. */
export function BindDialog({ regionId, names, onClose }: DialogProps) {
  const t = useTexts(bindTexts)
  const binding = useBinding('attach', regionId, names, onClose)
  const [name, setName] = useState(names[0] ?? '')
  const [chosen, setChosen] = useState<readonly Instance[]>([])
  const [refusals, setRefusals] = useState(0)
  const { task, outcome } = binding
  const ids = chosen.map(({ InstanceId }) => InstanceId)
  const { action, params } = attachCall(regionId, name, ids)

  function choose(next: string) {
    setName(next)
    // An instance that has this key pair already leaves the selection: it would change nothing there.
    setChosen(chosen.filter((instance) => bindObstacle(instance, next) === null))
  }

  return (
    <DialogFrame
      title={t('bind.title')}
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
            onSubmit={() => task.run([{ name, instances: chosen }])}
            onOff={() => setRefusals(refusals + 1)}
            onCancel={() => onClose()}
          />
        )
      }
    >
      {outcome ? (
        <BindResult kind="attach" outcome={outcome} />
      ) : (
        <>
          {names.length > 1 ? (
            <PairChoice names={names} chosen={name} onChoose={choose} />
          ) : (
            <PairNames names={names} />
          )}
          <p className="bind-about">{t('bind.about')}</p>
          <Transfer
            source={{ regionId, keyPairNames: null }}
            chosen={chosen}
            onChange={setChosen}
            refusals={refusals}
            obstacleOf={(instance) => bindObstacle(instance, name)}
            emptyText={t('transfer.empty')}
          />
          <LimitNote count={chosen.length} />
          <ReplacedPairs instances={chosen} name={name} />
          <ShowAsCode action={action} params={params} />
        </>
      )}
      {task.fault && <BindFault fault={task.fault} />}
    </DialogFrame>
  )
}

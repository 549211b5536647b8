import { memo, useId } from 'react'
import type { Instance } from '~/contract/instances'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import type { Obstacle } from './bindable'

type Props = {
  instance: Instance
  checked: boolean
  obstacle: Obstacle | null
  onToggle: (instance: Instance) => void
}

/** One instance to choose: named by its name, described by its state, or by the reason why it cannot be chosen. */
export const InstanceRow = memo(function InstanceRow({
  instance,
  checked,
  obstacle,
  onToggle,
}: Props) {
  const t = useTexts(bindTexts)
  const id = useId()
  const { InstanceName, InstanceId, Status, KeyPairName } = instance
  return (
    <li className={obstacle ? 'transfer-row transfer-row-off' : 'transfer-row'}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={obstacle !== null}
          aria-labelledby={`${id}name`}
          aria-describedby={obstacle ? `${id}why` : `${id}facts ${id}pair`}
          onChange={() => onToggle(instance)}
        />
        <span className="transfer-row-text">
          <bdi id={`${id}name`} className="transfer-row-name">
            {InstanceName}
          </bdi>
          <span id={`${id}facts`} className="transfer-row-facts">
            <code>{InstanceId}</code>
            <span className={`instance-status instance-status-${Status.toLowerCase()}`}>
              {t(`status.${Status}`)}
            </span>
          </span>
          <span id={`${id}pair`} className="transfer-row-facts">
            <span>
              {KeyPairName ? t('instance.pair', { name: KeyPairName }) : t('instance.noPair')}
            </span>
            <PendingMark instance={instance} />
          </span>
          {obstacle && (
            <span id={`${id}why`} className="transfer-row-why">
              {t(`obstacle.${obstacle}`)}
            </span>
          )}
        </span>
      </label>
    </li>
  )
})

function PendingMark({ instance }: { instance: Instance }) {
  const t = useTexts(bindTexts)
  if (!instance.KeyPairPending) return null
  const name = instance.EffectiveKeyPairName
  return (
    <span className="instance-pending">
      {name ? t('instance.pendingFrom', { name }) : t('instance.pending')}
    </span>
  )
}

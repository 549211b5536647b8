import type { Instance } from '~/contract/instances'
import { listToolsTexts } from '~/i18n/list-tools/texts'
import { useTexts } from '~/i18n/use-texts'
import './BoundInstances.css'

type Props = { instances: readonly Instance[]; more: number }

/** Instances by name, id and state. A binding that is not in effect yet says that the instance must be restarted. */
export function BoundInstances({ instances, more }: Props) {
  const t = useTexts(listToolsTexts)
  return (
    <ul className="bound-instances">
      {instances.map(({ InstanceId, InstanceName, Status, KeyPairPending }) => (
        <li key={InstanceId}>
          <span className="bound-instance-name">
            <bdi>{InstanceName}</bdi>
          </span>
          <code>{InstanceId}</code>
          <span className={`bound-instance-state state-${Status.toLowerCase()}`}>
            {t(`status.${Status}`)}
          </span>
          {KeyPairPending && (
            <span className="bound-instance-pending">{t('instances.restartNeeded')}</span>
          )}
        </li>
      ))}
      {more > 0 && <li>{t('instances.more', { count: more })}</li>}
    </ul>
  )
}

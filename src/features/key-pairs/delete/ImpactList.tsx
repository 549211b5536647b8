import { deleteTexts } from '~/i18n/delete/texts'
import { useTexts } from '~/i18n/use-texts'
import { Icon } from '~/ui/Icon'
import type { Bound } from './use-impact'
import './ImpactList.css'

type Props = {
  /** Id of the first entry. */
  id: string
  names: readonly string[]
  /** `undefined` while it is being looked up. */
  bound: readonly Bound[] | undefined
  deleted: readonly string[]
}

const SHOWN = 5

/** Every key pair of the dialog, and what will become or became of it. */
export function ImpactList({ id, names, bound, deleted }: Props) {
  const t = useTexts(deleteTexts)
  return (
    // A list that may scroll must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <ul className="impact" aria-label={t('list')} aria-busy={!bound} tabIndex={0}>
      {names.map((name, index) => {
        const state = stateOf(name, bound, deleted)
        return (
          <li key={name} id={index === 0 ? id : undefined} className={`impact-row impact-${state}`}>
            <Icon name={ICONS[state]} size="text" />
            <div>
              <bdi className="impact-name">{name}</bdi>
              {state === 'bound' ? (
                <BoundTo bound={bound?.find((entry) => entry.name === name)} />
              ) : (
                <p className="impact-text">{t(`state.${state}`)}</p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

type State = 'checking' | 'free' | 'bound' | 'deleted'

const ICONS = { checking: 'more', free: 'check', bound: 'warning', deleted: 'check' } as const

function stateOf(
  name: string,
  bound: readonly Bound[] | undefined,
  deleted: readonly string[],
): State {
  if (deleted.includes(name)) return 'deleted'
  if (!bound) return 'checking'
  return bound.some((entry) => entry.name === name) ? 'bound' : 'free'
}

function BoundTo({ bound }: { bound: Bound | undefined }) {
  const t = useTexts(deleteTexts)
  if (!bound) return null
  const { count, instances } = bound
  const shown = instances.slice(0, SHOWN)
  return (
    <>
      <p className="impact-text">{t('state.bound', { count })}</p>
      <ul className="impact-instances">
        {shown.map(({ InstanceId, InstanceName }) => (
          <li key={InstanceId}>
            <bdi>{InstanceName}</bdi> <code>{InstanceId}</code>
          </li>
        ))}
        {count > shown.length && <li>{t('more', { count: count - shown.length })}</li>}
      </ul>
    </>
  )
}

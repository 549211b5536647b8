import { useId } from 'react'
import { NavLink } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import { NAVIGATION, type NavigationGroup } from './navigation-entries'

type Props = { regionId: string; onNavigate?: () => void }

/** The left navigation of ECS. */
export function Navigation({ regionId, onNavigate }: Props) {
  const t = useTexts(shellTexts)
  return (
    <nav className="navigation" aria-label={t('nav.title')}>
      <p className="navigation-title" aria-hidden="true">
        {t('nav.title')}
      </p>
      {NAVIGATION.map((group) => (
        <Group
          key={group.text ?? 'top'}
          group={group}
          regionId={regionId}
          onNavigate={onNavigate}
        />
      ))}
    </nav>
  )
}

type GroupProps = { group: NavigationGroup; regionId: string; onNavigate: (() => void) | undefined }

function Group({ group, regionId, onNavigate }: GroupProps) {
  const t = useTexts(shellTexts)
  const target = useTarget()
  const titleId = useId()
  const entries = (
    <ul>
      {group.entries.map((entry) => (
        <li key={entry.id}>
          <NavLink
            to={target(entry.own ? paths.list(regionId) : paths.outside(entry.id), 'everywhere')}
            {...(onNavigate ? { onClick: onNavigate } : {})}
          >
            {t(entry.text)}
          </NavLink>
        </li>
      ))}
    </ul>
  )
  if (!group.text) return entries
  return (
    <div role="group" aria-labelledby={titleId}>
      <p className="navigation-group" id={titleId}>
        {t(group.text)}
      </p>
      {entries}
    </div>
  )
}

import { memo, useId } from 'react'
import { useLocation } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { CarriedLinkContext, useCarriedLink, useLinkTo } from '~/navigation/carried-link'
import { NAVIGATION, type NavigationEntry, type NavigationGroup } from './navigation-entries'

type Props = { regionId: string; onNavigate?: () => void }

/** The left navigation of ECS. */
export function Navigation({ regionId, onNavigate }: Props) {
  const { pathname } = useLocation()
  // The router tells neither capitals nor a slash at the end apart.
  const path = pathname.toLowerCase().replace(/\/+$/, '')
  const list = paths.list(regionId).toLowerCase()
  const here = path === list || path.startsWith(`${list}/`) ? list : path
  return (
    <CarriedLinkContext value={useCarriedLink('everywhere')}>
      <Groups regionId={regionId} here={here} onNavigate={onNavigate} />
    </CarriedLinkContext>
  )
}

type GroupsProps = {
  regionId: string
  /** The path of the entry that the page belongs to, in small letters. */
  here: string
  onNavigate: (() => void) | undefined
}

/** Drawn once per page: what changes in the query does not concern it. */
const Groups = memo(function Groups(props: GroupsProps) {
  const t = useTexts(shellTexts)
  return (
    <nav className="navigation" aria-label={t('nav.title')}>
      <p className="navigation-title" aria-hidden="true">
        {t('nav.title')}
      </p>
      {NAVIGATION.map((group) => (
        <Group key={group.text ?? 'top'} group={group} {...props} />
      ))}
    </nav>
  )
})

function Group({ group, ...props }: GroupsProps & { group: NavigationGroup }) {
  const t = useTexts(shellTexts)
  const titleId = useId()
  const entries = (
    <ul>
      {group.entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} {...props} />
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

function Entry({ entry, regionId, here, onNavigate }: GroupsProps & { entry: NavigationEntry }) {
  const t = useTexts(shellTexts)
  const path = entry.own ? paths.list(regionId) : paths.outside(entry.id)
  const { href, onClick } = useLinkTo(path)
  return (
    <a
      href={href}
      aria-current={path.toLowerCase() === here ? 'page' : undefined}
      onClick={(event) => {
        onNavigate?.()
        onClick(event)
      }}
    >
      {t(entry.text)}
    </a>
  )
}

import { useEffect } from 'react'
import { shortcutsTexts } from '~/i18n/shortcuts/texts'
import { useTexts } from '~/i18n/use-texts'
import type { Command, CommandGroup } from './command'

type Props = {
  id: string
  groups: readonly { group: CommandGroup; commands: readonly Command[] }[]
  active: Command | undefined
  regionName: string
  onChoose: (command: Command) => void
}

/** The commands in their groups. The focus stays in the field; the active one is marked and kept in sight. */
export function PaletteList({ id, groups, active, regionName, onChoose }: Props) {
  const t = useTexts(shortcutsTexts)
  const activeId = active && `${id}${active.id}`
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  return (
    <div id={`${id}list`} role="listbox" className="palette-list" aria-label={t('palette.title')}>
      {groups.map(({ group, commands }) => (
        <div key={group} role="group" aria-labelledby={`${id}${group}`}>
          <div id={`${id}${group}`} className="palette-group" role="presentation">
            {t(`group.${group}`, { region: regionName })}
          </div>
          {commands.map((command) => (
            // Keys are heard by the field, where the focus is.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
            <div
              key={command.id}
              id={`${id}${command.id}`}
              role="option"
              aria-selected={command === active}
              className="palette-option"
              onClick={() => onChoose(command)}
            >
              <bdi>{command.label}</bdi>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

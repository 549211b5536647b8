import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { regionName } from '~/contract/regions'
import { useModalDialog } from '~/features/key-pairs/shortcuts/use-modal-dialog'
import { shortcutsTexts } from '~/i18n/shortcuts/texts'
import { useTexts } from '~/i18n/use-texts'
import { Icon } from '~/ui/Icon'
import { groupedCommands, matchingCommands, type Command } from './command'
import { PaletteList } from './PaletteList'
import { usePairCommands } from './use-pair-commands'
import './CommandPalette.css'

type Props = {
  regionId: string
  commands: readonly Command[]
  onOpenPair: (name: string) => void
  onClose: () => void
}

/** Everything the console can do, by its name: a field whose list is walked with the arrow keys, Enter does it. */
export function CommandPalette({ regionId, commands, onOpenPair, onClose }: Props) {
  const t = useTexts(shortcutsTexts)
  const dialog = useModalDialog()
  const chosen = useRef<Command>(undefined)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [activeId, setActiveId] = useState<string>()
  const pairs = usePairCommands(regionId, typed, onOpenPair)
  const groups = groupedCommands([...matchingCommands(commands, typed), ...pairs.commands])
  const all = groups.flatMap((group) => group.commands)
  const active = all.find((command) => command.id === activeId) ?? all[0]

  // What was chosen runs once the palette is gone and the focus is back, as if it had been done by hand.
  function choose(command: Command) {
    chosen.current = command
    dialog.current?.close()
  }

  function walk(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && active) {
      event.preventDefault()
      setActiveId(all[(all.indexOf(active) + step + all.length) % all.length]?.id)
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault()
      choose(active)
    }
  }

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('palette.title')}
      {...{ closedby: 'any' }}
      onClose={() => {
        onClose()
        chosen.current?.run()
      }}
    >
      <div className="palette-field">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={t('palette.hint')}
          placeholder={t('palette.hint')}
          aria-expanded={all.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id}${active.id}`}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActiveId(undefined)
          }}
          onKeyDown={walk}
        />
      </div>
      <PaletteList
        id={id}
        groups={groups}
        active={active}
        regionName={regionName(regionId, t.locale)}
        onChoose={choose}
      />
      <p className="palette-foot" aria-live="polite">
        {pairs.state === 'searching' && t('palette.searching')}
        {pairs.state === 'failed' && t('palette.failed')}
        {pairs.state === 'done' &&
          (all.length === 0 ? t('palette.none') : t('palette.count', { count: all.length }))}
      </p>
    </dialog>
  )
}

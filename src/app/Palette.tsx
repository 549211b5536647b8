import { CommandPalette } from '~/features/key-pairs/palette/CommandPalette'
import { paths } from '~/navigation/paths'
import { useGo } from '~/navigation/use-go'
import { useCommands } from './use-commands'

type Props = { regionId: string; onShortcuts: () => void; onClose: () => void }

/** The command palette with the console's commands. */
export function Palette({ regionId, onShortcuts, onClose }: Props) {
  const go = useGo()
  const commands = useCommands(regionId, onShortcuts)
  return (
    <CommandPalette
      regionId={regionId}
      commands={commands}
      onOpenPair={(name) => go(paths.details(regionId, name), 'list')}
      onClose={onClose}
    />
  )
}

/** One thing the palette can do. */
export type Command = {
  id: string
  group: CommandGroup
  label: string
  /** Further words it is found by: an id, a name in the other language. */
  words?: readonly string[]
  /** Whether it is offered only to those who type: there are too many of its kind to list. */
  typedOnly?: true
  run: () => void
}

export type CommandGroup = 'actions' | 'pairs' | 'look' | 'regions'

/** The order of the groups in the palette. */
export const COMMAND_GROUPS: readonly CommandGroup[] = ['actions', 'pairs', 'look', 'regions']

/** The commands that what was typed means: every word of it must occur, in any order. */
export function matchingCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return commands.filter(({ label, words = [], typedOnly }) => {
    if (wanted.length === 0) return !typedOnly
    const text = [label, ...words].join(' ').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

/** The commands by group, in the palette's order, empty groups left out. */
export function groupedCommands(
  commands: readonly Command[],
): { group: CommandGroup; commands: Command[] }[] {
  return COMMAND_GROUPS.map((group) => ({
    group,
    commands: commands.filter((command) => command.group === group),
  })).filter((entry) => entry.commands.length > 0)
}

import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '~/lib/stored-value'

/** The columns that can be hidden, in the order of the table. Name and actions always show. */
export const OPTIONAL_COLUMNS = [
  'fingerprint',
  'boundInstances',
  'tags',
  'resourceGroup',
  'creationTime',
] as const
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number]

export type Density = 'compact' | 'comfortable'

/** How a person likes the list; the same in every region, remembered in this browser. */
export type ListPreferences = { columns: readonly OptionalColumn[]; density: Density }

export const DEFAULT_PREFERENCES: ListPreferences = {
  columns: OPTIONAL_COLUMNS,
  density: 'compact',
}

const HIDDEN_KEY = 'list.hiddenColumns'
const DENSITY_KEY = 'list.density'

let preferences: ListPreferences | undefined
const listeners = new Set<() => void>()

export function useListPreferences(): ListPreferences {
  return useSyncExternalStore(subscribe, current)
}

/** Changes and remembers some of the preferences. */
export function setListPreferences(change: Partial<ListPreferences>): void {
  const next = { ...current(), ...change }
  const hidden = OPTIONAL_COLUMNS.filter((column) => !next.columns.includes(column))
  writeStored(HIDDEN_KEY, hidden.join(','))
  writeStored(DENSITY_KEY, next.density)
  preferences = next
  for (const listener of listeners) listener()
}

function current(): ListPreferences {
  preferences ??= read()
  return preferences
}

// What is hidden is remembered, not what shows: a column of a later version shows by itself.
function read(): ListPreferences {
  const hidden = (readStored(HIDDEN_KEY) ?? '').split(',')
  return {
    columns: OPTIONAL_COLUMNS.filter((column) => !hidden.includes(column)),
    density: readStored(DENSITY_KEY) === 'comfortable' ? 'comfortable' : 'compact',
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

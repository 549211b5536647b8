import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '~/lib/stored-value'
import { OPTIONAL_COLUMNS, type ListView } from '~/navigation/list-view'

const HIDDEN_KEY = 'list.hiddenColumns'
const DENSITY_KEY = 'list.density'

let view: ListView | undefined
const listeners = new Set<() => void>()

/** How a person likes the list where the link does not say: the same in every region, remembered in this browser. */
export function useRememberedView(): ListView {
  return useSyncExternalStore(subscribe, rememberedView)
}

/** What `useRememberedView` gives, asked for once. */
export function rememberedView(): ListView {
  view ??= read()
  return view
}

/** Remembers some of how the list is liked; the rest stays as it was. */
export function rememberView(change: Partial<ListView>): void {
  const next = { ...rememberedView(), ...change }
  const hidden = OPTIONAL_COLUMNS.filter((column) => !next.columns.includes(column))
  writeStored(HIDDEN_KEY, hidden.join(','))
  writeStored(DENSITY_KEY, next.density)
  view = next
  for (const listener of listeners) listener()
}

// What is hidden is remembered, not what shows: a column of a later version shows by itself.
function read(): ListView {
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

import { createContext, use, useSyncExternalStore } from 'react'

/** The rows ticked in the list, kept apart from it: ticking one draws one checkbox, not the table. */
export type Selection = {
  has: (name: string) => boolean
  /** The selected names in the order shown; the same array until something changes. */
  names: () => readonly string[]
  /** How much of what is shown is selected. */
  extent: () => 'none' | 'some' | 'all'
  set: (name: string, selected: boolean) => void
  /** Selects or clears all from the row ticked last to this one. */
  setUpTo: (name: string, selected: boolean) => void
  setAll: (selected: boolean) => void
  replace: (names: readonly string[]) => void
  /** What the list shows now. A selection never outlives the row it was made on. */
  show: (names: readonly string[]) => void
  subscribe: (listener: () => void) => () => void
}

export function createSelection(): Selection {
  let shown: readonly string[] = []
  let selected: ReadonlySet<string> = new Set()
  let names: readonly string[] = []
  let last: string | undefined
  const listeners = new Set<() => void>()

  function publish(next: Iterable<string>) {
    const wanted = new Set(next)
    const nextNames = shown.filter((name) => wanted.has(name))
    if (nextNames.length === names.length && nextNames.every((name) => selected.has(name))) return
    selected = new Set(nextNames)
    names = nextNames
    notify()
  }

  function notify() {
    for (const listener of listeners) listener()
  }

  function set(changed: readonly string[], on: boolean) {
    const next = new Set(selected)
    for (const name of changed) {
      if (on) next.add(name)
      else next.delete(name)
    }
    publish(next)
  }

  return {
    has: (name) => selected.has(name),
    names: () => names,
    extent: () => {
      if (names.length === 0) return 'none'
      return names.length === shown.length ? 'all' : 'some'
    },
    set: (name, on) => {
      last = name
      set([name], on)
    },
    setUpTo: (name, on) => {
      const from = last === undefined ? -1 : shown.indexOf(last)
      const to = shown.indexOf(name)
      const range = from < 0 ? [name] : shown.slice(Math.min(from, to), Math.max(from, to) + 1)
      last = name
      set(range, on)
    },
    setAll: (on) => publish(on ? shown : []),
    replace: publish,
    show: (next) => {
      const before = shown.length
      shown = next
      publish(selected)
      // The extent may have changed although the selection did not.
      if (before !== shown.length) notify()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The selection of the list around; an empty one of its own outside of any. */
export const SelectionContext = createContext<Selection>(createSelection())

export function useIsSelected(name: string): boolean {
  const selection = use(SelectionContext)
  return useSyncExternalStore(selection.subscribe, () => selection.has(name))
}

export function useSelectedNames(): readonly string[] {
  const selection = use(SelectionContext)
  return useSyncExternalStore(selection.subscribe, selection.names)
}

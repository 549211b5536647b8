/** What an entry of a state is called: its kind, and its name or id with its region. */
export type EntryName = { kind: string; name: string }

export type StateDifference = { added: EntryName[]; removed: EntryName[]; changed: EntryName[] }

type Entry = Readonly<Record<string, unknown>>

/** What differs between two states: the entries that only the later one has, only the earlier one has, or both unequally. */
export function compareStates(before: unknown, after: unknown): StateDifference {
  const [old, now] = [entriesOf(before), entriesOf(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])].map((key) => ({
    key,
    name: nameOf(key),
  }))
  return {
    added: names.filter(({ key }) => !old.has(key)).map(({ name }) => name),
    removed: names.filter(({ key }) => !now.has(key)).map(({ name }) => name),
    changed: names
      .filter(({ key }) => old.has(key) && now.has(key) && old.get(key) !== now.get(key))
      .map(({ name }) => name),
  }
}

/** Each entry as text, by its identity. */
function entriesOf(state: unknown): Map<string, string> {
  const entries = new Map<string, string>()
  if (typeof state !== 'object' || state === null) return entries
  for (const [kind, list] of Object.entries(state)) {
    if (!Array.isArray(list)) continue
    for (const entry of list as Entry[]) {
      entries.set(JSON.stringify([kind, identityOf(kind, entry)]), textOf(entry))
    }
  }
  return entries
}

/** An entry as text, whatever the order of its fields: one that was brought back may have them in another. */
function textOf(entry: Entry): string {
  return JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

// A key pair is known by region and name; it may be deleted and made anew with another id.
function identityOf(kind: string, entry: Entry): string {
  return kind === 'keyPairs'
    ? `${String(entry['name'])} (${String(entry['region'])})`
    : String(entry['id'])
}

function nameOf(key: string): EntryName {
  const [kind = '', name = ''] = JSON.parse(key) as string[]
  return { kind, name }
}

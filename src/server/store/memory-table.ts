import { primaryKey } from '~/server/store/checked-table'
import type { Records, TableName } from '~/server/store/records'
import { SCHEMA } from '~/server/store/schema'
import { SortedIndex, type Entry } from '~/server/store/sorted-index'
import type { Key, Range, Table } from '~/server/store/store'

/** Called with the record before and after each change. */
export type ChangeHook<R> = (key: Key, before: R | undefined, after: R | undefined) => void

/** Puts a record's entries into an index, or takes them out. */
type Visit<R> = (entry: Entry<R>) => void

/**
 * One table in memory. Its records are shared with the caller and must not be changed. An index is built when it is
 * first asked for, and kept up to date from then on: filling a table costs nothing but the filling.
 */
export function createMemoryTable<T extends TableName>(
  name: T,
  onWrite: ChangeHook<Records[T]>,
): Table<Records[T]> {
  type R = Records[T]
  const records = new Map<string, R>()
  const indexes = new Map<string, SortedIndex<R>>()

  function write(key: Key, record: R | undefined): void {
    const id = key.join('\0')
    const before = records.get(id)
    if (before) {
      for (const [index, sorted] of indexes)
        forEachEntry(name, index, id, before, (entry) => sorted.remove(entry))
    }
    if (record) {
      records.set(id, record)
      for (const [index, sorted] of indexes)
        forEachEntry(name, index, id, record, (entry) => sorted.add(entry))
    } else records.delete(id)
    if (before || record) onWrite(key, before, record)
  }

  function find({
    index = primary,
    prefix,
    startsWith,
  }: Range): ReturnType<SortedIndex<R>['range']> {
    let sorted = indexes.get(index)
    if (!sorted) {
      const built = new SortedIndex<R>()
      for (const [id, record] of records)
        forEachEntry(name, index, id, record, (entry) => built.add(entry))
      indexes.set(index, built)
      sorted = built
    }
    return sorted.range(prefix, startsWith)
  }

  return {
    get: async (key) => records.get(key.join('\0')),
    put: async (record) => write(primaryKey(name, record), record),
    async putAll(list) {
      for (const record of list) write(primaryKey(name, record), record)
    },
    delete: async (key) => write(key, undefined),
    async clear() {
      for (const record of [...records.values()].toReversed())
        write(primaryKey(name, record), undefined)
    },
    async list(range, page) {
      const { entries, from, to } = find(range)
      const start = from + (page?.offset ?? 0)
      const end = page ? Math.min(start + page.limit, to) : to
      return entries.slice(start, end).map(({ record }) => record)
    },
    async keys(range) {
      const { entries, from, to } = find(range)
      return entries.slice(from, to).map((entry) => entry.primary)
    },
  }
}

/** Name of the order by primary key. */
const primary = ''

/** As in IndexedDB, a record without one of an index's fields has no entry there. */
function forEachEntry<T extends TableName>(
  name: T,
  index: string,
  id: string,
  record: Records[T],
  visit: Visit<Records[T]>,
): void {
  const { key, indexes, multi } = SCHEMA[name]
  const primaryParts = primaryKey(name, record)
  const many = multi?.[index]
  if (many !== undefined) {
    const elements: unknown = record[many]
    if (!Array.isArray(elements)) return
    for (const element of new Set<unknown>(elements)) {
      if (isKeyPart(element)) visit({ key: [element], primary: primaryParts, id, record })
    }
    return
  }
  const fields = index === primary ? key : indexes[index]
  if (!fields) throw new Error(`No index ${index} on ${name}`)
  const parts: unknown[] = fields.map((field) => record[field])
  if (parts.every(isKeyPart)) visit({ key: parts, primary: primaryParts, id, record })
}

function isKeyPart(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value))
}

import type { Records, TableName } from '~/server/store/records'
import { primaryKey } from '~/server/store/checked-table'
import { SCHEMA } from '~/server/store/schema'
import { SortedIndex, type Entry } from '~/server/store/sorted-index'
import type { Key, Range, Table } from '~/server/store/store'

/** Called with the record before and after each change. */
export type ChangeHook<R> = (key: Key, before: R | undefined, after: R | undefined) => void

export type MemoryTable<R> = Table<R> & { size(): number }

/** One table in memory. Its records are shared with the caller and must not be changed. */
export function createMemoryTable<T extends TableName>(
  name: T,
  onWrite: ChangeHook<Records[T]>,
): MemoryTable<Records[T]> {
  type R = Records[T]
  const schema = SCHEMA[name]
  const records = new Map<string, R>()
  const primary = new SortedIndex<R>()
  const indexes = new Map(
    [...Object.keys(schema.indexes), ...Object.keys(schema.multi ?? {})].map((index) => [
      index,
      new SortedIndex<R>(),
    ]),
  )

  function write(key: Key, record: R | undefined): void {
    const id = key.join('\0')
    const before = records.get(id)
    if (before) forEachEntry(key, id, before, (index, entry) => index.remove(entry))
    if (record) {
      records.set(id, record)
      forEachEntry(key, id, record, (index, entry) => index.add(entry))
    } else records.delete(id)
    if (before || record) onWrite(key, before, record)
  }

  function forEachEntry(
    key: Key,
    id: string,
    record: R,
    visit: (index: SortedIndex<R>, entry: Entry<R>) => void,
  ): void {
    visit(primary, { key, id, primary: key, record })
    for (const [index, fields] of Object.entries(schema.indexes)) {
      const parts = fields.map((field) => record[field] as string | number)
      // As in IndexedDB, a record without one of the fields has no entry.
      if (parts.every(isKeyPart)) visitIndex(index, { key: parts, id, primary: key, record })
    }
    for (const [index, field] of Object.entries(schema.multi ?? {})) {
      const elements: unknown = record[field]
      if (!Array.isArray(elements)) continue
      for (const element of new Set<unknown>(elements)) {
        if (isKeyPart(element)) visitIndex(index, { key: [element], id, primary: key, record })
      }
    }
    function visitIndex(index: string, entry: Entry<R>): void {
      const sorted = indexes.get(index)
      if (sorted) visit(sorted, entry)
    }
  }

  function find(range: Range): { entries: Entry<R>[]; from: number; to: number } {
    const index = range.index === undefined ? primary : indexes.get(range.index)
    if (!index) throw new Error(`No index ${range.index ?? ''} on ${name}`)
    return index.range(range.prefix, range.startsWith)
  }

  return {
    size: () => records.size,
    get: async (key) => records.get(key.join('\0')),
    put: async (record) => write(primaryKey(name, record), record),
    delete: async (key) => write(key, undefined),
    async clear() {
      const { entries } = primary.range([], undefined)
      for (const { key } of [...entries]) write(key, undefined)
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

function isKeyPart(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value))
}

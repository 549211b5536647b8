import { answered, cursorAt } from '~/server/store/idb-request'
import type { Records, TableName } from '~/server/store/records'
import { SCHEMA } from '~/server/store/schema'
import type { Key, Range, Table } from '~/server/store/store'

/** One object store of an open transaction as a table. */
export function idbTable<T extends TableName>(name: T, tx: IDBTransaction): Table<Records[T]> {
  type R = Records[T]
  const store = tx.objectStore(name)

  function find(range: Range): { source: IDBObjectStore | IDBIndex; keys: IDBKeyRange | null } {
    const { index } = range
    if (index === undefined) return { source: store, keys: keyRange(range) }
    const multi = SCHEMA[name].multi?.[index] !== undefined
    return {
      source: store.index(index),
      keys: multi ? IDBKeyRange.only(range.prefix[0]) : keyRange(range),
    }
  }

  return {
    get: (key) => answered<R | undefined>(store.get([...key])),
    async put(record) {
      await answered(store.put(record))
    },
    async putAll(records) {
      // A put that fails ends the transaction, so only the last one needs to be heard.
      let last: IDBRequest | undefined
      for (const record of records) last = store.put(record)
      if (last) await answered(last)
    },
    delete: (key) => answered(store.delete([...key])),
    clear: () => answered(store.clear()),
    async list(range, page) {
      const { source, keys } = find(range)
      if (!page) return answered<R[]>(source.getAll(keys))
      if (page.offset === 0) return answered<R[]>(source.getAll(keys, page.limit))
      // Steps over the earlier pages without reading them, then reads this page in one go.
      const first = await cursorAt(source, keys, page.offset)
      if (!first) return []
      const rest = keys
        ? IDBKeyRange.bound(first.key, keys.upper)
        : IDBKeyRange.lowerBound(first.key)
      return answered<R[]>(source.getAll(rest, page.limit))
    },
    async keys(range) {
      const { source, keys } = find(range)
      return (await answered(source.getAllKeys(keys))) as unknown as Key[]
    },
  }
}

function keyRange({ prefix, startsWith }: Range): IDBKeyRange | null {
  if (startsWith !== undefined) {
    return IDBKeyRange.bound([...prefix, startsWith], [...prefix, `${startsWith}\uFFFF`])
  }
  // In IndexedDB's order an array comes after every text and number, so [] closes the range.
  return prefix.length === 0 ? null : IDBKeyRange.bound([...prefix], [...prefix, []])
}

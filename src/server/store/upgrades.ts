import { counterName } from '~/server/store/account'
import { answered } from '~/server/store/idb-request'
import type { TableName } from '~/server/store/records'
import { SCHEMA } from '~/server/store/schema'

/**
 * What each version of the database added, in order: step 0 makes version 1. A released step never changes; a new
 * version appends one, and a test that opens the version before. Tables are made with the indexes that `SCHEMA` has
 * today, so a step that adds an index to a table leaves alone what has it already.
 */
const steps: readonly ((tx: IDBTransaction) => Promise<void>)[] = [
  async function createFirstTables(tx) {
    for (const table of ['keyPairs', 'instances', 'resourceGroups', 'meta'] as const) {
      createTable(tx.db, table)
    }
  },
  async function countAndSetAside(tx) {
    createTable(tx.db, 'counters')
    createTable(tx.db, 'setAside')
    const counts = new Map<string, number>()
    for (const table of ['keyPairs', 'instances'] as const) {
      const records: unknown[] = await answered(tx.objectStore(table).getAll())
      for (const { region } of records as { region: string }[]) {
        const name = counterName(table, region)
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
    const counters = tx.objectStore('counters')
    for (const [name, value] of counts) await answered(counters.put({ name, value }))
  },
]

export const DATABASE_VERSION = steps.length

/** Brings a database from `oldVersion` (0: new) to `version`, inside its version change transaction. */
export async function upgrade(
  tx: IDBTransaction,
  oldVersion: number,
  version: number = DATABASE_VERSION,
): Promise<void> {
  for (const step of steps.slice(oldVersion, version)) await step(tx)
}

function createTable(db: IDBDatabase, name: TableName): void {
  const { key, indexes, multi } = SCHEMA[name]
  const store = db.createObjectStore(name, { keyPath: [...key] })
  for (const [index, fields] of Object.entries(indexes)) store.createIndex(index, [...fields])
  for (const [index, field] of Object.entries(multi ?? {})) {
    store.createIndex(index, field, { multiEntry: true })
  }
}

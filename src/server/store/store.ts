import type { Records, TableName } from '~/server/store/records'

export type Key = readonly (string | number)[]

/** Records whose index key (or primary key, without `index`) begins with `prefix`, then with the text `startsWith`. */
export type Range = { index?: string; prefix: Key; startsWith?: string }

/** A table inside a transaction. Nothing but these calls may be awaited there. */
export type Table<R> = {
  get(key: Key): Promise<R | undefined>
  put(record: R): Promise<void>
  /** Many at once, for much less than one by one. */
  putAll(records: readonly R[]): Promise<void>
  delete(key: Key): Promise<void>
  clear(): Promise<void>
  /** In the order of the index. */
  list(range: Range, page?: { offset: number; limit: number }): Promise<R[]>
  /** Primary keys, in the order of the index. */
  keys(range: Range): Promise<Key[]>
}

/** Names of a region's key pairs, newest first, as they were at a revision of its counter. */
export type NameCache = Map<string, { revision: string; names: readonly string[] }>

export type Tx = { readonly [T in TableName]: Table<Records[T]> } & {
  /** Kept from one transaction to the next, to spare a search from reading all names again. */
  readonly nameCache: NameCache
}

export type TxMode = 'readonly' | 'readwrite'

/** What others are told about a change. */
export type Announcement = 'data' | 'settings'

/**
 * Keeps the account. A transaction sees no other one's unfinished work; what it throws undoes all it wrote and reaches
 * the caller. A record that cannot be read makes the transaction throw `BrokenRecords`.
 */
export type Store = {
  transaction<T>(mode: TxMode, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Tells the other holders of the same data (other tabs). */
  announce(what: Announcement): void
  onAnnouncement(listener: (what: Announcement) => void): () => void
  close(): Promise<void>
}

export type BrokenRecord = { table: TableName; key: Key; reason: string }

/** Stored records that cannot be read; whoever catches it sets them aside and tries again. */
export class BrokenRecords extends Error {
  readonly records: readonly BrokenRecord[]

  constructor(records: readonly BrokenRecord[]) {
    super(
      `Broken records: ${records.map(({ table, key }) => `${table} ${key.join('/')}`).join(', ')}`,
    )
    this.name = 'BrokenRecords'
    this.records = records
  }
}

/** The store has no room left. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

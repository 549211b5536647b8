import { checkedTable } from '~/server/store/checked-table'
import { createMemoryTable } from '~/server/store/memory-table'
import type { Account, Records, TableName } from '~/server/store/records'
import { writeAccount } from '~/server/store/account'
import type { Key, Store, Table, Tx } from '~/server/store/store'

/** One write of a transaction; `record` is `null` when it was deleted. */
export type Change = { table: TableName; key: Key; record: Records[TableName] | null }

type Options = {
  /** What the store holds at first: an account, or records as `persist` was given them. */
  initial?: Account
  restored?: readonly Change[]
  /** Makes a transaction's changes durable before it succeeds; when this fails, the transaction is undone. */
  persist?: (changes: readonly Change[]) => Promise<void>
}

/** A store in memory: for tests, the HTTP door and a scenario's own tab. Transactions run one after the other. */
export function createMemoryStore({ initial, restored, persist }: Options = {}): Store {
  let undo: (() => Promise<void>)[] = []
  let changes: Change[] = []
  let undoing = false
  let tail: Promise<unknown> = Promise.resolve()

  function table<T extends TableName>(name: T): Table<Records[T]> {
    const raw: Table<Records[T]> = createMemoryTable(name, (key, before, after) => {
      if (undoing) return
      if (persist) changes.push({ table: name, key, record: after ?? null })
      undo.push(() => (before ? raw.put(before) : raw.delete(key)))
    })
    return raw
  }

  const raw: Tx = {
    keyPairs: table('keyPairs'),
    instances: table('instances'),
    resourceGroups: table('resourceGroups'),
    meta: table('meta'),
    counters: table('counters'),
    setAside: table('setAside'),
    nameCache: new Map(),
  }
  const tx: Tx = {
    ...raw,
    keyPairs: checkedTable('keyPairs', raw.keyPairs),
    instances: checkedTable('instances', raw.instances),
    resourceGroups: checkedTable('resourceGroups', raw.resourceGroups),
  }

  async function run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    undo = []
    changes = []
    try {
      const result = await work(tx)
      if (persist && changes.length > 0) await persist(changes)
      return result
    } catch (error) {
      undoing = true
      for (const step of undo.toReversed()) await step()
      undoing = false
      throw error
    }
  }

  function exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = tail.then(work)
    tail = result.catch(() => undefined)
    return result
  }

  if (restored) void exclusive(() => restore(raw, restored))
  if (initial) void exclusive(() => run((inner) => writeAccount(inner, initial)))

  return {
    transaction: (_mode, work) => exclusive(() => run(work)),
    announce: () => undefined,
    // Nobody else holds this data.
    onAnnouncement: () => () => undefined,
    async close() {
      await tail
    },
  }
}

async function restore(tx: Tx, changes: readonly Change[]): Promise<void> {
  for (const { table, key, record } of changes) {
    if (record) await (tx[table] as Table<unknown>).put(record)
    else await tx[table].delete(key)
  }
}

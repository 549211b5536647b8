import { writeAccount } from '~/server/store/account'
import { checkedTable } from '~/server/store/checked-table'
import { openDatabase } from '~/server/store/idb-database'
import { finished } from '~/server/store/idb-request'
import { idbTable } from '~/server/store/idb-table'
import type { Account } from '~/server/store/records'
import { TABLE_NAMES } from '~/server/store/schema'
import {
  StorageFull,
  type Announcement,
  type NameCache,
  type Store,
  type Tx,
} from '~/server/store/store'

type Options = {
  /** Name of the database, and of the channel on which its users tell each other of changes. */
  name: string
  /** What a new database holds: written together with its tables, so that two tabs cannot both do it. */
  initial: () => Account
}

/**
 * A store kept by the browser. Rejects when the browser gives no database. A connection that ends (the person deleted
 * the site's data) is opened again at the next use.
 */
export async function openIndexedDbStore({ name, initial }: Options): Promise<Store> {
  let database: Promise<IDBDatabase> | undefined
  const nameCache: NameCache = new Map()
  function forget(): void {
    database = undefined
  }
  function connect(): Promise<IDBDatabase> {
    database ??= openDatabase({
      name,
      fill: (tx) => writeAccount(tables(tx, nameCache), initial()),
      onClosed: forget,
    }).catch((error: unknown) => {
      forget()
      throw error
    })
    return database
  }

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    try {
      return (await connect()).transaction(TABLE_NAMES, mode)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
      // The connection closed just now.
      forget()
      return (await connect()).transaction(TABLE_NAMES, mode)
    }
  }

  await connect()
  const channel = new BroadcastChannel(name)
  return {
    async transaction(mode, work) {
      const tx = await begin(mode)
      const done = finished(tx)
      let result
      try {
        result = await work(tables(tx, nameCache))
      } catch (error) {
        abort(tx)
        await done
        throw readable(error)
      }
      const failure = await done
      if (failure) throw readable(failure.error)
      return result
    },
    announce: (what) => channel.postMessage(what),
    onAnnouncement(listener) {
      function hear({ data }: MessageEvent<Announcement>): void {
        listener(data)
      }
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
    async close() {
      channel.close()
      ;(await database)?.close()
      forget()
    },
  }
}

function tables(tx: IDBTransaction, nameCache: NameCache): Tx {
  return {
    keyPairs: checkedTable('keyPairs', idbTable('keyPairs', tx)),
    instances: checkedTable('instances', idbTable('instances', tx)),
    resourceGroups: checkedTable('resourceGroups', idbTable('resourceGroups', tx)),
    meta: idbTable('meta', tx),
    counters: idbTable('counters', tx),
    setAside: idbTable('setAside', tx),
    nameCache,
  }
}

function abort(tx: IDBTransaction): void {
  try {
    tx.abort()
  } catch {
    // It has ended by itself already.
  }
}

function readable(error: unknown): unknown {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return new StorageFull('The browser gives this site no more room')
  }
  return error
}

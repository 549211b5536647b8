import { DATABASE_VERSION, upgrade } from '~/server/store/upgrades'

type Options = {
  name: string
  /** Fills a new database, in the transaction that made its tables. */
  fill: (tx: IDBTransaction) => Promise<void>
  /** The connection ended: the person deleted the site's data, or another tab brings a newer version. */
  onClosed: () => void
}

/** Opens the database, bringing it to the present version. Rejects when the browser gives none. */
export function openDatabase({ name, fill, onClosed }: Options): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, DATABASE_VERSION)
    let failure: unknown
    request.onupgradeneeded = ({ oldVersion }) => {
      const tx = request.transaction
      if (!tx) return
      prepare(tx, oldVersion, fill).catch((error: unknown) => {
        failure = error
        tx.abort()
      })
    }
    request.onsuccess = () => {
      const db = request.result
      db.onversionchange = () => {
        db.close()
        onClosed()
      }
      db.onclose = onClosed
      resolve(db)
    }
    request.onerror = () =>
      reject(failure ?? request.error ?? new Error('IndexedDB is not available'))
  })
}

async function prepare(
  tx: IDBTransaction,
  oldVersion: number,
  fill: Options['fill'],
): Promise<void> {
  await upgrade(tx, oldVersion)
  if (oldVersion === 0) await fill(tx)
}

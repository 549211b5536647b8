import type { SetAsideRecord } from '~/contract/control'
import { counter, counterName } from '~/server/store/account'
import type { BrokenRecord, Store, Tx } from '~/server/store/store'

/** Takes out records that cannot be read, remembers which, and counts their regions anew. */
export async function setAside(
  store: Store,
  records: readonly BrokenRecord[],
  now: number,
): Promise<void> {
  await store.transaction('readwrite', async (tx) => {
    for (const { table, key, reason } of records) {
      await tx.setAside.put({ table, key: key.join('/'), reason, time: now })
      await tx[table].delete(key)
      if (table === 'keyPairs') await recount(tx, String(key[0]))
    }
  })
}

async function recount(tx: Tx, region: string): Promise<void> {
  const keys = await tx.keyPairs.keys({ prefix: [region] })
  await tx.counters.put(counter(counterName('keyPairs', region), keys.length))
}

/** What was set aside, for the status answer. */
export async function listSetAside(tx: Tx): Promise<SetAsideRecord[]> {
  const rows = await tx.setAside.list({ prefix: [] })
  return rows.map(({ table, key, reason, time }) => ({
    table,
    key,
    reason,
    time: new Date(time).toISOString(),
  }))
}

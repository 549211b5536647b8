import type { Account, CounterRecord } from '~/server/store/records'
import type { Tx } from '~/server/store/store'

/** Name of the counter of a region's key pairs or instances. */
export function counterName(table: 'keyPairs' | 'instances', region: string): string {
  return `${table}/${region}`
}

/** A counter as it is after a change of what it counts. */
export function counter(name: string, value: number): CounterRecord {
  const parts = crypto.getRandomValues(new Uint32Array(2))
  return { name, value, revision: parts.join('-') }
}

/** Replaces all that an account holds, and counts it. Settings stay. */
export async function writeAccount(tx: Tx, account: Account): Promise<void> {
  await Promise.all([
    tx.keyPairs.clear(),
    tx.instances.clear(),
    tx.resourceGroups.clear(),
    tx.counters.clear(),
    tx.setAside.clear(),
  ])
  const counts = new Map<string, number>()
  for (const table of ['keyPairs', 'instances'] as const) {
    for (const { region } of account[table]) {
      const name = counterName(table, region)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  await Promise.all([
    tx.keyPairs.putAll(account.keyPairs),
    tx.instances.putAll(account.instances),
    tx.resourceGroups.putAll(account.resourceGroups),
    tx.counters.putAll([...counts].map(([name, value]) => counter(name, value))),
  ])
}

/** All that an account holds. */
export async function readAccount(tx: Tx): Promise<Account> {
  const all = { prefix: [] }
  const [keyPairs, instances, resourceGroups] = await Promise.all([
    tx.keyPairs.list(all),
    tx.instances.list(all),
    tx.resourceGroups.list(all),
  ])
  return { keyPairs, instances, resourceGroups }
}

import { counterName } from '~/server/store/account'
import type { Page } from '~/server/store/key-pairs'
import type { InstanceRecord } from '~/server/store/records'
import type { Tx } from '~/server/store/store'

/** Whether any instance of the region is bound to this key pair. */
export async function isBound(tx: Tx, region: string, keyPair: string): Promise<boolean> {
  const found = await tx.instances.keys({ index: 'keyPair', prefix: [region, keyPair] })
  return found.length > 0
}

/** Instances of a region, newest first; with a page, that part alone. */
export function newestInstances(tx: Tx, region: string, page?: Page): Promise<InstanceRecord[]> {
  return tx.instances.list({ index: 'newest', prefix: [region] }, page)
}

/** Instances bound to a key pair, newest first. */
export function boundInstances(tx: Tx, region: string, keyPair: string): Promise<InstanceRecord[]> {
  return tx.instances.list({ index: 'keyPair', prefix: [region, keyPair] })
}

/** The instances with these ids, in their order; `undefined` where there is none. */
export function readInstances(
  tx: Tx,
  ids: readonly string[],
): Promise<(InstanceRecord | undefined)[]> {
  return Promise.all(ids.map((id) => tx.instances.get([id])))
}

export async function countInstances(tx: Tx, region: string): Promise<number> {
  return (await tx.counters.get([counterName('instances', region)]))?.value ?? 0
}

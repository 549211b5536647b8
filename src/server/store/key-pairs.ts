import { counter, counterName } from '~/server/store/account'
import { tagToken, type KeyPairRecord } from '~/server/store/records'
import type { Tx } from '~/server/store/store'

export type Page = { offset: number; limit: number }

export function findKeyPair(
  tx: Tx,
  region: string,
  name: string,
): Promise<KeyPairRecord | undefined> {
  return tx.keyPairs.get([region, name])
}

export async function countKeyPairs(tx: Tx, region: string): Promise<number> {
  return (await tx.counters.get([counterName('keyPairs', region)]))?.value ?? 0
}

export async function addKeyPair(tx: Tx, record: KeyPairRecord): Promise<void> {
  const count = await countKeyPairs(tx, record.region)
  await tx.counters.put(counter(counterName('keyPairs', record.region), count + 1))
  await tx.keyPairs.put(record)
}

/** Removes those of the names that exist. */
export async function removeKeyPairs(
  tx: Tx,
  region: string,
  names: Iterable<string>,
): Promise<void> {
  let removed = 0
  for (const name of names) {
    if (!(await findKeyPair(tx, region, name))) continue
    await tx.keyPairs.delete([region, name])
    removed += 1
  }
  if (removed === 0) return
  const count = await countKeyPairs(tx, region)
  await tx.counters.put({
    name: counterName('keyPairs', region),
    value: Math.max(0, count - removed),
  })
}

/** One page of a region, newest first. */
export function newestKeyPairs(tx: Tx, region: string, page: Page): Promise<KeyPairRecord[]> {
  return tx.keyPairs.list({ index: 'newest', prefix: [region] }, page)
}

/** Every key pair of a region, by name. */
export function allKeyPairs(tx: Tx, region: string): Promise<KeyPairRecord[]> {
  return tx.keyPairs.list({ prefix: [region] })
}

/** How many matches of a prefix are fetched by name and then put in order; more are found in time order. */
const fewMatches = 200

/**
 * Names that pass, newest first. The names of the last search are used again while none came or went; else a search by
 * prefix that matches few costs what those few cost, and any other reads all names once.
 */
export async function searchNames(
  tx: Tx,
  region: string,
  search: { prefix: string; passes: (name: string) => boolean },
): Promise<string[]> {
  const { revision } = (await tx.counters.get([counterName('keyPairs', region)])) ?? {}
  const cached = tx.nameCache.get(region)
  if (revision !== undefined && cached?.revision === revision) {
    return cached.names.filter((name) => search.passes(name))
  }
  if (search.prefix !== '') {
    const keys = await tx.keyPairs.keys({ prefix: [region], startsWith: search.prefix })
    const names = keys.map((key) => String(key[1])).filter((name) => search.passes(name))
    if (names.length <= fewMatches) {
      const records = await readKeyPairs(tx, region, names)
      return records.toSorted(byNewest).map(({ name }) => name)
    }
  }
  const keys = await tx.keyPairs.keys({ index: 'newest', prefix: [region] })
  const names = keys.map((key) => String(key[1]))
  if (revision !== undefined) tx.nameCache.set(region, { revision, names })
  return names.filter((name) => search.passes(name))
}

/** The records of these names, in their order; missing ones are left out. */
export async function readKeyPairs(
  tx: Tx,
  region: string,
  names: readonly string[],
): Promise<KeyPairRecord[]> {
  const records = await Promise.all(names.map((name) => findKeyPair(tx, region, name)))
  return records.filter((record) => record !== undefined)
}

export function keyPairsByFingerprint(
  tx: Tx,
  region: string,
  fingerprint: string,
): Promise<KeyPairRecord[]> {
  return tx.keyPairs.list({ index: 'fingerprint', prefix: [region, fingerprint] })
}

export function keyPairsByGroup(tx: Tx, region: string, group: string): Promise<KeyPairRecord[]> {
  return tx.keyPairs.list({ index: 'group', prefix: [region, group] })
}

export function keyPairsByTag(
  tx: Tx,
  region: string,
  key: string,
  value: string | undefined,
): Promise<KeyPairRecord[]> {
  return tx.keyPairs.list({ index: 'tag', prefix: [tagToken(region, key, value)] })
}

/** Newest first, name as tie-breaker: the order of every listing. */
export function byNewest(a: KeyPairRecord, b: KeyPairRecord): number {
  return a.order - b.order || (a.name < b.name ? -1 : 1)
}

import type { ControlSettings } from '~/contract/control'

/** A named state: all data and all settings. */
export type Snapshot = { name: string; taken: string; settings: ControlSettings; state: unknown }

const CACHE = 'scenario-snapshots'
const PATH = '/snapshot/'

/** Names and contents of the snapshots that this browser keeps, the latest first. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const cache = await caches.open(CACHE)
  const responses = await Promise.all((await cache.keys()).map((key) => cache.match(key)))
  const found = await Promise.all(
    responses.map(async (response): Promise<Snapshot | undefined> => response?.json()),
  )
  return found
    .filter((snapshot) => snapshot !== undefined)
    .toSorted((a, b) => (a.taken < b.taken ? 1 : -1))
}

/** Keeps a snapshot; one of the same name is replaced. */
export async function saveSnapshot(snapshot: Snapshot): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.put(addressOf(snapshot.name), Response.json(snapshot))
}

export async function deleteSnapshot(name: string): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.delete(addressOf(name))
}

/** The browser's cache goes by addresses; nothing is ever asked for under these. */
function addressOf(name: string): string {
  return PATH + encodeURIComponent(name)
}

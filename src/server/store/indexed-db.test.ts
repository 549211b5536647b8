import 'fake-indexeddb/auto'

import { expect, test, vi } from 'vitest'

import { defaultAccount } from '~/server/seed/default'
import { seedPair } from '~/server/seed/key-pairs'
import { readAccount } from '~/server/store/account'
import { answered } from '~/server/store/idb-request'
import { openIndexedDbStore } from '~/server/store/indexed-db'
import { countKeyPairs } from '~/server/store/key-pairs'
import type { Account } from '~/server/store/records'
import type { Announcement } from '~/server/store/store'
import { upgrade } from '~/server/store/upgrades'

const now = Date.parse('2026-06-01T00:00:00Z')

function initial(): Account {
  return defaultAccount(now)
}

/** Makes a database as an older version of this program left it. */
function makeOldDatabase(
  name: string,
  version: number,
  fill: (tx: IDBTransaction) => Promise<unknown>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      const tx = request.transaction
      if (tx) upgrade(tx, 0, version).then(() => fill(tx), reject)
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(new Error('No database'))
  })
}

test('brings a database of version 1 to the present one, with all it held', async () => {
  const record = seedPair({
    region: 'cn-hangzhou',
    name: 'from-before',
    key: 'edge',
    createdAt: now,
  })
  await makeOldDatabase('old-1', 1, (tx) => answered(tx.objectStore('keyPairs').put(record)))
  const store = await openIndexedDbStore({ name: 'old-1', initial })
  const [account, count] = await store.transaction('readonly', (tx) =>
    Promise.all([readAccount(tx), countKeyPairs(tx, 'cn-hangzhou')]),
  )
  expect(account).toEqual({ keyPairs: [record], instances: [], resourceGroups: [] })
  expect(count).toBe(1)
  await store.close()
})

test('fills a new database once, however many open it', async () => {
  const fill = vi.fn(initial)
  const stores = await Promise.all(
    [1, 2, 3].map(() => openIndexedDbStore({ name: 'filled-once', initial: fill })),
  )
  expect(fill).toHaveBeenCalledTimes(1)
  for (const store of stores) {
    const { keyPairs } = await store.transaction('readonly', readAccount)
    expect(keyPairs).toHaveLength(17)
    await store.close()
  }
})

test('starts anew when its database was deleted under it', async () => {
  const store = await openIndexedDbStore({ name: 'deleted', initial })
  await store.transaction('readwrite', (tx) => tx.keyPairs.clear())
  await answered(indexedDB.deleteDatabase('deleted'))
  const { keyPairs } = await store.transaction('readonly', readAccount)
  expect(keyPairs).toHaveLength(17)
  await store.close()
})

test('tells other holders of the data of changes, not itself', async () => {
  const [here, there] = await Promise.all([
    openIndexedDbStore({ name: 'shared', initial }),
    openIndexedDbStore({ name: 'shared', initial }),
  ])
  const heard: string[] = []
  const arrived = new Promise<void>((resolve) => {
    here.onAnnouncement((what) => heard.push(`here ${what}`))
    there.onAnnouncement((what: Announcement) => {
      heard.push(`there ${what}`)
      if (what === 'settings') resolve()
    })
  })
  here.announce('data')
  here.announce('settings')
  await arrived
  expect(heard).toEqual(['there data', 'there settings'])
  await Promise.all([here.close(), there.close()])
})

test('says so when the browser gives no database', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError')
  })
  await expect(openIndexedDbStore({ name: 'blocked', initial })).rejects.toThrow('Blocked')
  open.mockRestore()
})

import 'fake-indexeddb/auto'

import { afterEach, describe, expect, test } from 'vitest'

import { defaultAccount } from '~/server/seed/default'
import { seedPair } from '~/server/seed/key-pairs'
import { readAccount, writeAccount } from '~/server/store/account'
import { openIndexedDbStore } from '~/server/store/indexed-db'
import { createMemoryStore } from '~/server/store/memory'
import {
  addKeyPair,
  countKeyPairs,
  findKeyPair,
  keyPairsByFingerprint,
  keyPairsByGroup,
  keyPairsByTag,
  newestKeyPairs,
  removeKeyPairs,
  searchNames,
} from '~/server/store/key-pairs'
import type { Account, KeyPairRecord } from '~/server/store/records'
import { BrokenRecords, type Store } from '~/server/store/store'

const now = Date.parse('2026-06-01T00:00:00Z')
let databases = 0

const implementations: { name: string; open: (account: Account) => Promise<Store> }[] = [
  { name: 'memory', open: async (initial) => createMemoryStore({ initial }) },
  {
    name: 'IndexedDB',
    open: (account) => {
      databases += 1
      return openIndexedDbStore({ name: `store-test-${databases}`, initial: () => account })
    },
  },
]

function pair(name: string, more: Partial<KeyPairRecord> = {}): KeyPairRecord {
  const record = seedPair({ region: 'cn-hangzhou', name, key: 'edge', createdAt: now })
  return { ...record, ...more }
}

describe.each(implementations)('the $name store', ({ open }) => {
  let store: Store
  afterEach(() => store.close())

  test('holds the account it started with', async () => {
    const account = defaultAccount(now)
    store = await open(account)
    const held = await store.transaction('readonly', readAccount)
    expect(held.keyPairs).toHaveLength(account.keyPairs.length)
    expect(held.keyPairs).toEqual(expect.arrayContaining(account.keyPairs))
    expect(held.instances).toEqual(expect.arrayContaining(account.instances))
    expect(held.resourceGroups).toEqual(expect.arrayContaining(account.resourceGroups))
  })

  test('lists a region newest first, page by page, with the name as tie-breaker', async () => {
    const keyPairs = ['c', 'a', 'b', 'old', 'new'].map((name) =>
      pair(`${name}1`, {
        order: name === 'old' ? -1 : name === 'new' ? -now - 1 : -now,
      }),
    )
    const elsewhere = { ...pair('elsewhere'), region: 'cn-hangzhou2' }
    store = await open({ keyPairs: [...keyPairs, elsewhere], instances: [], resourceGroups: [] })
    const pages = await store.transaction('readonly', async (tx) => [
      await newestKeyPairs(tx, 'cn-hangzhou', { offset: 0, limit: 2 }),
      await newestKeyPairs(tx, 'cn-hangzhou', { offset: 2, limit: 2 }),
      await newestKeyPairs(tx, 'cn-hangzhou', { offset: 4, limit: 2 }),
      await newestKeyPairs(tx, 'cn-hangzhou', { offset: 6, limit: 2 }),
      await newestKeyPairs(tx, 'cn-qingdao', { offset: 0, limit: 2 }),
    ])
    expect(pages.map((page) => page.map(({ name }) => name))).toEqual([
      ['new1', 'a1'],
      ['b1', 'c1'],
      ['old1'],
      [],
      [],
    ])
  })

  test('counts as key pairs come and go', async () => {
    store = await open(defaultAccount(now))
    await store.transaction('readwrite', (tx) => addKeyPair(tx, pair('added')))
    await store.transaction('readwrite', (tx) =>
      removeKeyPairs(tx, 'cn-hangzhou', ['laptop', 'on-call', 'never-was']),
    )
    const counts = await store.transaction('readonly', (tx) =>
      Promise.all(['cn-hangzhou', 'cn-shanghai', 'cn-qingdao'].map((id) => countKeyPairs(tx, id))),
    )
    expect(counts).toEqual([8, 3, 0])
  })

  test('finds by prefix, by any test of the name, and in time order', async () => {
    store = await open(defaultAccount(now))
    const [byPrefix, bySuffix, none] = await store.transaction('readonly', (tx) =>
      Promise.all([
        searchNames(tx, 'cn-hangzhou', { prefix: 'web-', passes: () => true }),
        searchNames(tx, 'cn-hangzhou', { prefix: '', passes: (name) => name.endsWith('p') }),
        searchNames(tx, 'cn-hangzhou', { prefix: 'x', passes: () => true }),
      ]),
    )
    expect(byPrefix).toEqual(['web-prod', 'web-staging'])
    expect(bySuffix).toEqual(['laptop', 'db-backup'])
    expect(none).toEqual([])
  })

  test('finds many by prefix in the same order as few', async () => {
    const keyPairs = Array.from({ length: 300 }, (_, index) => pair(`p-${index}`, { order: index }))
    store = await open({ keyPairs, instances: [], resourceGroups: [] })
    const names = await store.transaction('readonly', (tx) =>
      searchNames(tx, 'cn-hangzhou', { prefix: 'p-', passes: () => true }),
    )
    expect(names).toEqual(keyPairs.map(({ name }) => name))
  })

  test('searches in what is there now, not in what an earlier search saw', async () => {
    store = await open(defaultAccount(now))
    function search(): Promise<string[]> {
      return store.transaction('readonly', (tx) =>
        searchNames(tx, 'cn-hangzhou', { prefix: '', passes: (name) => name.includes('a') }),
      )
    }
    expect(await search()).toHaveLength(6)
    await store.transaction('readwrite', (tx) => addKeyPair(tx, pair('added')))
    expect(await search()).toHaveLength(7)
    const failing = store.transaction('readwrite', async (tx) => {
      await addKeyPair(tx, pair('a-failure'))
      await searchNames(tx, 'cn-hangzhou', { prefix: '', passes: () => true })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await search()).toHaveLength(7)
    await store.transaction('readwrite', (tx) =>
      removeKeyPairs(tx, 'cn-hangzhou', ['added', 'laptop']),
    )
    expect(await search()).toHaveLength(5)
    await store.transaction('readwrite', (tx) => writeAccount(tx, defaultAccount(now)))
    expect(await search()).toHaveLength(6)
  })

  test('finds by fingerprint, tag and group', async () => {
    const account = defaultAccount(now)
    store = await open(account)
    const laptop = account.keyPairs.find(({ name }) => name === 'laptop')
    const found = await store.transaction('readonly', (tx) =>
      Promise.all([
        keyPairsByFingerprint(tx, 'cn-hangzhou', laptop?.fingerprint ?? ''),
        keyPairsByTag(tx, 'cn-hangzhou', 'team', undefined),
        keyPairsByTag(tx, 'cn-hangzhou', 'team', 'data'),
        keyPairsByGroup(tx, 'cn-hangzhou', ''),
      ]),
    )
    expect(found.map((list) => list.map(({ name }) => name).toSorted())).toEqual([
      ['laptop'],
      ['db-backup', 'web-prod', 'web-staging'],
      ['db-backup'],
      ['laptop', 'on-call'],
    ])
  })

  test('moves index entries along when a record changes', async () => {
    store = await open(defaultAccount(now))
    await store.transaction('readwrite', async (tx) => {
      await keyPairsByGroup(tx, 'cn-hangzhou', '')
      await tx.keyPairs.put(pair('laptop', { resourceGroup: 'rg-x', tagTokens: ['t'] }))
    })
    const [before, after, tagged] = await store.transaction('readonly', (tx) =>
      Promise.all([
        keyPairsByGroup(tx, 'cn-hangzhou', ''),
        keyPairsByGroup(tx, 'cn-hangzhou', 'rg-x'),
        tx.keyPairs.list({ index: 'tag', prefix: ['t'] }),
      ]),
    )
    expect([before, after, tagged].map((list) => list.length)).toEqual([1, 1, 1])
  })

  test('undoes all that a failed transaction wrote', async () => {
    store = await open(defaultAccount(now))
    const before = await store.transaction('readonly', readAccount)
    const failing = store.transaction('readwrite', async (tx) => {
      await addKeyPair(tx, pair('added'))
      await tx.keyPairs.put(pair('laptop', { fingerprint: 'changed' }))
      await removeKeyPairs(tx, 'cn-hangzhou', ['web-prod'])
      await tx.instances.clear()
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    const [after, count] = await store.transaction('readonly', (tx) =>
      Promise.all([readAccount(tx), countKeyPairs(tx, 'cn-hangzhou')]),
    )
    expect(after).toEqual(before)
    expect(count).toBe(9)
  })

  test('keeps transactions apart: of many that check and write, one wins', async () => {
    store = await open(defaultAccount(now))
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.transaction('readwrite', async (tx) => {
          if (await findKeyPair(tx, 'cn-hangzhou', 'once')) return 'late'
          await addKeyPair(tx, pair('once'))
          return 'first'
        }),
      ),
    )
    expect(results.filter((result) => result === 'first')).toHaveLength(1)
  })

  test('names the records that it cannot read', async () => {
    const broken = pair('laptop', { fingerprint: 5 as never })
    store = await open({ keyPairs: [broken, pair('fine')], instances: [], resourceGroups: [] })
    const reading = store.transaction('readonly', (tx) =>
      newestKeyPairs(tx, 'cn-hangzhou', { offset: 0, limit: 10 }),
    )
    const error: unknown = await reading.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BrokenRecords)
    expect(error).toMatchObject({
      records: [
        { table: 'keyPairs', key: ['cn-hangzhou', 'laptop'], reason: '"fingerprint" is not valid' },
      ],
    })
  })

  test('replaces an account and its counts', async () => {
    store = await open(defaultAccount(now))
    await store.transaction('readwrite', (tx) =>
      writeAccount(tx, { keyPairs: [pair('only')], instances: [], resourceGroups: [] }),
    )
    const [held, counts] = await store.transaction('readonly', (tx) =>
      Promise.all([readAccount(tx), tx.counters.list({ prefix: [] })]),
    )
    expect(held.keyPairs.map(({ name }) => name)).toEqual(['only'])
    expect(counts).toMatchObject([{ name: 'keyPairs/cn-hangzhou', value: 1 }])
  })
})

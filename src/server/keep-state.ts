import { readAccount, writeAccount } from '~/server/store/account'
import type { Store } from '~/server/store/store'
import type { StorageStatus } from '~/contract/control'

/** Copies an account into the store that the browser keeps and tells its other users. */
export async function keepState(
  from: Store,
  openKept: () => Promise<{ store: Store; storage: StorageStatus }>,
): Promise<void> {
  const account = await from.transaction('readonly', readAccount)
  const { store, storage } = await openKept()
  if (storage.kind !== 'browser') throw new Error('The browser keeps no data for this page')
  await store.transaction('readwrite', (tx) => writeAccount(tx, account))
  store.announce('data')
  await store.close()
}

import type { ServerContext } from '~/server/server'
import { setAside } from '~/server/store/set-aside'
import { BrokenRecords, type Tx } from '~/server/store/store'

type Place = Pick<ServerContext, 'store' | 'control' | 'troubles'>

/** Does the work; when it meets records that cannot be read, sets those aside and does it again. */
export async function withWholeRecords<T>(place: Place, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof BrokenRecords)) throw error
      await setAside(place.store, error.records, place.control.now())
      place.troubles.met('record-set-aside')
    }
  }
}

/** Reads the store in one transaction, setting aside what cannot be read. */
export function readStore<T>(place: Place, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withWholeRecords(place, () => place.store.transaction('readonly', work))
}

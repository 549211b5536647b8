/** Result of one IndexedDB request. */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB request failed'))
  })
}

/** Settles when the transaction is over: `null` when it is stored, else why it is not. Never rejects. */
export function finished(tx: IDBTransaction): Promise<{ error: unknown } | null> {
  return new Promise((resolve) => {
    tx.addEventListener('complete', () => resolve(null))
    tx.addEventListener('abort', () => resolve({ error: tx.error ?? new Error('Aborted') }))
  })
}

/** The cursor `count` entries after the first of the range, or `null` when there are not so many. */
export function cursorAt(
  source: IDBObjectStore | IDBIndex,
  range: IDBKeyRange | null,
  count: number,
): Promise<IDBCursor | null> {
  return new Promise((resolve, reject) => {
    const request = source.openKeyCursor(range)
    let moved = count === 0
    request.onsuccess = () => {
      if (moved || !request.result) resolve(request.result)
      else {
        moved = true
        request.result.advance(count)
      }
    }
    request.onerror = () => reject(request.error ?? new Error('IndexedDB cursor failed'))
  })
}

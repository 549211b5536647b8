/** A promise fulfilled from the start; React's `use` reads it at once, by the fields `status` and `value`, without suspending. */
export function fulfilledWith<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
}

/** `promise`, made readable by React's `use` without suspending as soon as it is fulfilled; rejects as it does. */
export function readable<T>(promise: Promise<T>): Promise<T> {
  const marked: Promise<T> = promise.then((value) => {
    void Object.assign(marked, { status: 'fulfilled', value })
    return value
  })
  return marked
}

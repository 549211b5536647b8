import { lazy, Suspense, useSyncExternalStore } from 'react'
import { droppedFromAddress, forgetDropped, subscribeToDropped } from './dropped-from-address'

const PrivateKeyNews = lazy(async () => ({
  default: (await import('./PrivateKeyNews')).PrivateKeyNews,
}))

/** Where the page says that its link carried a private key. Costs nothing where it did not. */
export function PrivateKeyNotice() {
  const places = useSyncExternalStore(subscribeToDropped, droppedFromAddress)
  if (places.length === 0) return null
  return (
    <Suspense>
      <PrivateKeyNews places={places} onClose={forgetDropped} />
    </Suspense>
  )
}

import { lazy, Suspense, useState } from 'react'
import { droppedFromAddress } from './dropped-from-address'

const PrivateKeyNews = lazy(async () => ({
  default: (await import('./PrivateKeyNews')).PrivateKeyNews,
}))

/** Where the page says that its link carried a private key. Costs nothing where it did not. */
export function PrivateKeyNotice() {
  const [names, setNames] = useState(droppedFromAddress)
  if (names.length === 0) return null
  return (
    <Suspense>
      <PrivateKeyNews names={names} onClose={() => setNames([])} />
    </Suspense>
  )
}

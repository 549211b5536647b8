import { lazy, Suspense } from 'react'
import { useStorageTroubles } from '~/api/storage-troubles'

const StorageNews = lazy(async () => ({ default: (await import('./StorageNews')).StorageNews }))

/** Where the page says that its data are not kept, or not whole. Costs nothing while there is nothing to say. */
export function StorageNotice() {
  const troubles = useStorageTroubles()
  if (troubles.length === 0) return null
  return (
    <Suspense>
      <StorageNews troubles={troubles} />
    </Suspense>
  )
}

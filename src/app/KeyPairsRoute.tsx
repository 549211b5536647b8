import { lazy } from 'react'
import { useParams } from 'react-router'
import { findRegion } from '~/contract/regions'
import { KeyPairsPage } from '~/features/key-pairs/list/KeyPairsPage'

const UnknownRegionPage = lazy(async () => ({
  default: (await import('./UnknownRegionPage')).UnknownRegionPage,
}))

/** The list of the region in the address. A new region is a new page: nothing of the last one's state goes over. */
export function KeyPairsRoute() {
  const { regionId = '' } = useParams()
  if (!findRegion(regionId)) return <UnknownRegionPage regionId={regionId} />
  return <KeyPairsPage key={regionId} regionId={regionId} />
}

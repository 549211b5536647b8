import { memo } from 'react'
import { useLinkTo } from '~/navigation/carried-link'
import { paths } from '~/navigation/paths'

type Props = { regionId: string; name: string }

/** A key pair's name, leading to its details over the list as it is. */
export const PairLink = memo(function PairLink({ regionId, name }: Props) {
  const link = useLinkTo(paths.details(regionId, name))
  return (
    <a {...link} className="pair-link" title={name}>
      <bdi>{name}</bdi>
    </a>
  )
})

import { useQuery } from '@tanstack/react-query'
import { keyPairCountQuery } from '~/api/key-pairs'
import type { Locale } from '~/i18n/catalogue'
import { formatNumber } from '~/lib/format-number'

type Props = {
  regionId: string
  label: string
  locale: Locale
  /** The list is open: only then is it worth asking how many key pairs the region has. */
  counting: boolean
}

/** A region in the list, with its id and its number of key pairs. The option is named by the region alone. */
export function RegionOption({ regionId, label, locale, counting }: Props) {
  const { data } = useQuery({ ...keyPairCountQuery(regionId), enabled: counting })
  return (
    <span className="region-option">
      <span className="region-name">{label}</span>
      <span className="region-id" aria-hidden>
        {regionId}
      </span>
      <span className="region-count" aria-hidden>
        {data === undefined ? '' : formatNumber(data, locale)}
      </span>
    </span>
  )
}

import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router'
import { keyPairCountQuery } from '~/api/key-pairs'
import { regionName, REGIONS } from '~/contract/regions'
import { formatNumber } from '~/lib/format-number'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import type { ListTranslate } from './use-group-names'

type Props = { t: ListTranslate; regionId: string }

/** The regions that have key pairs, offered where the one at hand has none. */
export function OtherRegions({ t, regionId }: Props) {
  const target = useTarget()
  const others = REGIONS.filter(({ id }) => id !== regionId)
  const counts = useQueries({ queries: others.map(({ id }) => keyPairCountQuery(id)) })
  const withPairs = others.flatMap((region, index) => {
    const count = counts[index]?.data ?? 0
    return count > 0 ? [{ region, count }] : []
  })
  if (withPairs.length === 0) return null
  return (
    <div className="other-regions">
      <p>{t('empty.others')}</p>
      <ul>
        {withPairs.map(({ region, count }) => (
          <li key={region.id}>
            <Link to={target(paths.list(region.id), 'everywhere')}>
              {regionName(region.id, t.locale)}
            </Link>{' '}
            <span className="other-regions-count">({formatNumber(count, t.locale)})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

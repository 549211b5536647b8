import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router'
import { regionName, REGIONS } from '~/contract/regions'
import { listingQuery } from '~/features/key-pairs/list/listing-query'
import { planList } from '~/features/key-pairs/list/list-plan'
import { listToolsTexts } from '~/i18n/list-tools/texts'
import { useTexts } from '~/i18n/use-texts'
import { DEFAULT_LIST_QUERY } from '~/navigation/list-query'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'

type Props = { text: string; onLeave: () => void }

/** As many are shown of one region. */
const SHOWN = 10

/** What each region has for a search, region by region. */
export function RegionResults({ text, onLeave }: Props) {
  const t = useTexts(listToolsTexts)
  const target = useTarget()
  const results = useQueries({
    queries: REGIONS.map(({ id }) =>
      listingQuery(
        planList(id, {
          ...DEFAULT_LIST_QUERY,
          name: text,
          match: text.includes('*') ? 'wildcard' : 'contains',
          pageSize: SHOWN,
        }),
      ),
    ),
  })
  const waiting = results.some(({ isPending }) => isPending)
  const failed = results.filter(({ isError }) => isError).length
  const total = results.reduce((sum, { data }) => sum + (data?.total ?? 0), 0)
  const none = t.rich('regions.none', { text: <bdi key="text">{text}</bdi> })
  return (
    <section aria-label={t('regions.results')} aria-busy={waiting}>
      <p className="all-regions-total" aria-live="polite">
        {waiting && t('loading')}
        {!waiting && (total > 0 ? t('regions.found', { count: total }) : none)}
      </p>
      {failed > 0 && <p className="all-regions-failed">{t('regions.failed', { count: failed })}</p>}
      <ul className="all-regions-list">
        {REGIONS.map((region, index) => {
          const data = results[index]?.data
          if (!data || data.total === 0) return null
          return (
            <li key={region.id}>
              <h2>
                {regionName(region.id, t.locale)} <span>{region.id}</span>
              </h2>
              <ul>
                {data.pairs.slice(0, SHOWN).map(({ KeyPairName, KeyPairFingerPrint }) => (
                  <li key={KeyPairName}>
                    <Link
                      to={target(paths.details(region.id, KeyPairName), 'everywhere')}
                      onClick={onLeave}
                    >
                      <bdi>{KeyPairName}</bdi>
                    </Link>
                    <code>{KeyPairFingerPrint}</code>
                  </li>
                ))}
                {data.total > SHOWN && <li>{t('regions.more', { count: data.total - SHOWN })}</li>}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

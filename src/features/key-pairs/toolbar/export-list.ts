import type { QueryClient } from '@tanstack/react-query'
import { readBoundCounts } from '~/api/instances'
import { readAllKeyPairs } from '~/api/key-pairs'
import { listingQuery } from '~/features/key-pairs/list/listing-query'
import { planList } from '~/features/key-pairs/list/list-plan'
import { sortPairs } from '~/features/key-pairs/list/sort-pairs'
import type { Locale } from '~/i18n/catalogue'
import { saveFile } from '~/lib/save-file'
import type { ListQuery } from '~/navigation/list-query'
import { exportRows, toCsv, toJson } from './export-rows'

type Export = {
  client: QueryClient
  regionId: string
  query: ListQuery
  format: 'csv' | 'json'
  locale: Locale
}

/** Saves all pages of the list as a file, and answers how many key pairs it holds. Throws `ApiError`. */
export async function exportList(options: Export): Promise<number> {
  const { regionId, query, format, locale } = options
  const [pairs, bound] = await Promise.all([readPairs(options), readBoundCounts(regionId)])
  const rows = exportRows(sortPairs(pairs, query.sort, locale), bound)
  if (format === 'csv') saveFile(`key-pairs-${regionId}.csv`, toCsv(rows), 'text/csv')
  else saveFile(`key-pairs-${regionId}.json`, toJson(rows), 'application/json')
  return rows.length
}

async function readPairs({ client, regionId, query }: Export) {
  const plan = planList(regionId, query)
  if (plan.kind !== 'page') return (await client.fetchQuery(listingQuery(plan))).pairs
  const { PageNumber: _, PageSize: __, ...filter } = plan.params
  return readAllKeyPairs(filter)
}

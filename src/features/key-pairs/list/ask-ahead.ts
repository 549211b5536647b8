import type { QueryClient } from '@tanstack/react-query'
import { parseListQuery } from '~/navigation/list-query'
import { planList } from './list-plan'
import { listingQuery, noteAskedAhead } from './listing-query'

/** Milliseconds that the first drawing of the page waits for its rows at most. */
const PATIENCE = 400

/**
 * Asks for what the list of a region will show, so that the page can be drawn once, with its rows, rather than empty and
 * again. Resolves when the answer or the fault is there. Where the backend takes its time on purpose (`isQuick` is false)
 * there is none to be saved, and the page is drawn at once; nor does anything hold it up for more than a moment.
 */
export async function askAhead(
  client: QueryClient,
  {
    regionId,
    search,
    isQuick,
  }: { regionId: string; search: URLSearchParams; isQuick: Promise<boolean> },
): Promise<void> {
  const query = listingQuery(planList(regionId, parseListQuery(search)))
  const asked = client.prefetchQuery(query)
  noteAskedAhead(client, query.queryKey)
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE)
  })
  await Promise.race([isQuick.then((quick) => (quick ? asked : undefined)), patience])
  clearTimeout(timer)
}

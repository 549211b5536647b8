import type { QueryClient } from '@tanstack/react-query'
import { parseListQuery } from '~/navigation/list-query'
import { planList } from './list-plan'
import { listingQuery } from './listing-query'

/** Milliseconds that the first drawing of the page waits for its rows at most. */
const PATIENCE = 400

/**
 * Asks for what the list of a region will show, so that the page can be drawn once, with its rows, rather than empty and
 * again. Resolves when the answer or the fault is there; after a moment anyhow, as a slow answer must not hold the page up.
 */
export async function askAhead(
  client: QueryClient,
  regionId: string,
  search: URLSearchParams,
): Promise<void> {
  const asked = client.prefetchQuery(listingQuery(planList(regionId, parseListQuery(search))))
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE)
  })
  await Promise.race([asked, patience])
  clearTimeout(timer)
}

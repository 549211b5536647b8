import type { Query, QueryClient } from '@tanstack/react-query'
import { oneAtATime } from '~/lib/one-at-a-time'

/**
 * A way to tell that all data may have changed, a hundred times a second if need be. What is on screen is asked for anew,
 * each thing in its own turn: while its question is under way no other one starts, and one more follows at the end. So a slow
 * answer holds back its own news only.
 */
export function refreshInTurn(client: QueryClient): () => void {
  const turns = new WeakMap<Query, () => void>()

  function turnOf(query: Query): () => void {
    const turn =
      turns.get(query) ??
      oneAtATime(async () => {
        // A first answer that is under way is waited for, not asked for anew: it may not know of the news.
        const isFirst = query.state.data === undefined
        await client.invalidateQueries({ predicate: (one) => one === query })
        if (isFirst) await client.invalidateQueries({ predicate: (one) => one === query })
      })
    turns.set(query, turn)
    return turn
  }

  return () => {
    for (const query of client.getQueryCache().getAll()) turnOf(query)()
  }
}

import { queryOptions, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { request } from '~/api/client'
import { readAllKeyPairs } from '~/api/key-pairs'
import type { KeyPair } from '~/contract/key-pairs'
import type { ListPlan } from './list-plan'

/** What was asked before the list was drawn. A fault of it is told, and not at once asked about again. */
const askedAhead = new WeakSet<object>()

/** Notes that this was asked for before the list is drawn. */
export function noteAskedAhead(client: QueryClient, queryKey: QueryKey): void {
  const query = client.getQueryCache().find({ queryKey })
  if (query) askedAhead.add(query)
}

/** Notes that what was asked for ahead, and its fault, is drawn. */
export function noteDrawn(client: QueryClient, queryKey: QueryKey): void {
  const query = client.getQueryCache().find({ queryKey })
  if (query) askedAhead.delete(query)
}

/** `pairs`: one page of them, or all, as the plan says. */
export type Answer = { pairs: readonly KeyPair[]; total: number }

/** Carries a plan out. The fingerprint is part of the key, so that its search runs once. */
export function listingQuery(plan: ListPlan) {
  return queryOptions({
    queryKey: ['DescribeKeyPairs', ...keyOf(plan)],
    queryFn: ({ client, signal }) => carryOut(client, plan, signal),
    retryOnMount: (query) => !askedAhead.has(query),
    staleTime: plan.kind === 'nothing' ? Infinity : 30_000,
  })
}

function keyOf(plan: ListPlan): readonly unknown[] {
  switch (plan.kind) {
    case 'page':
      return [plan.params, 'page']
    case 'all':
      return [plan.filter, 'all', plan.fingerprint ?? null]
    case 'nothing':
      return ['nothing']
  }
}

async function carryOut(client: QueryClient, plan: ListPlan, signal: AbortSignal): Promise<Answer> {
  switch (plan.kind) {
    case 'page': {
      const answer = await request('DescribeKeyPairs', plan.params, signal)
      return { pairs: answer.KeyPairs.KeyPair, total: answer.TotalCount }
    }
    case 'all': {
      const all = await readAllKeyPairs(plan.filter, { client, signal })
      const pairs = plan.fingerprint ? await matching(all, plan.fingerprint) : all
      return { pairs, total: pairs.length }
    }
    case 'nothing':
      return { pairs: [], total: 0 }
  }
}

async function matching(
  pairs: KeyPair[],
  fingerprint: NonNullable<Extract<ListPlan, { kind: 'all' }>['fingerprint']>,
): Promise<KeyPair[]> {
  const { matchFingerprint } = await import('./match-fingerprint')
  return matchFingerprint(pairs, fingerprint)
}

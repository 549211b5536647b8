import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { request } from '~/api/client'
import { readAllKeyPairs } from '~/api/key-pairs'
import type { KeyPair } from '~/contract/key-pairs'
import type { ListPlan } from './list-plan'

/** Milliseconds for which a fault is news, which drawing the list does not make it ask about again. */
const JUST_NOW = 1000

/** `pairs`: one page of them, or all, as the plan says. */
export type Answer = { pairs: readonly KeyPair[]; total: number }

/** Carries a plan out. The fingerprint is part of the key, so that its search runs once. */
export function listingQuery(plan: ListPlan) {
  return queryOptions({
    queryKey: ['DescribeKeyPairs', ...keyOf(plan)],
    queryFn: ({ client, signal }) => carryOut(client, plan, signal),
    // Asked ahead of the first drawing and failed: the list tells so, and does not ask at once again.
    retryOnMount: ({ state }) => Date.now() - state.errorUpdatedAt > JUST_NOW,
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

import type { SeedName } from '~/contract/control'
import { defaultAccount } from '~/server/seed/default'
import type { Account } from '~/server/store/records'

/**
 * The account a seed names, as of `now`. Only the first visit's one is at hand, the others are loaded when asked for.
 */
export async function seedAccount(name: SeedName, now: number): Promise<Account> {
  if (name === 'default') return defaultAccount(now)
  const { scenarioAccount } = await import('~/server/seed/scenario-seeds')
  return scenarioAccount(name, now)
}

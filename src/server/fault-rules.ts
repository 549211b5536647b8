import type { ActionName } from '~/contract/actions'
import type { FaultCode, FaultRule, FaultTiming } from '~/contract/control'
import { PARAMETERS } from '~/contract/parameters'
import type { Random } from '~/server/random'
import type { Store } from '~/server/store/store'

const recordName = 'fault-counts'

/**
 * The fault that the first matching rule injects into this call, or `null`. Rules that count their calls do so in the
 * store: a call counts once, whichever tab it comes from.
 */
export async function injectedFault(
  rules: readonly FaultRule[],
  action: ActionName | undefined,
  { store, random }: { store: Store; random: Random },
): Promise<FaultCode | null> {
  const matching = rules.filter((rule) => rule.action === '*' || rule.action === action)
  if (matching.length === 0) return null
  if (!matching.some(({ when }) => isCounted(when))) {
    return matching.find(({ when }) => fires(when, 0, random))?.code ?? null
  }
  return store.transaction('readwrite', async (tx) => {
    const counts = { ...((await tx.meta.get([recordName]))?.value as Record<number, number>) }
    for (const rule of matching) {
      const place = rules.indexOf(rule)
      const count = (counts[place] ?? 0) + 1
      if (isCounted(rule.when)) counts[place] = count
      if (!fires(rule.when, count, random)) continue
      await tx.meta.put({ name: recordName, value: counts })
      return rule.code
    }
    await tx.meta.put({ name: recordName, value: counts })
    return null
  })
}

function isCounted(when: FaultTiming): boolean {
  return when.kind === 'next' || when.kind === 'nth'
}

function fires(when: FaultTiming, count: number, random: Random): boolean {
  switch (when.kind) {
    case 'always':
      return true
    case 'next':
      return count <= when.times
    case 'nth':
      return count === when.n
    case 'chance':
      return random.next() < when.probability
  }
}

/** What the message of an injected error names: a parameter of the action, or in the quota of tags the whole sentence. */
export function faultSubject(code: FaultCode, action: ActionName): string {
  if (code === 'QuotaExceed.Tags') return 'The quota is exceeded.'
  return Object.keys(PARAMETERS[action]).find((name) => name !== 'RegionId') ?? 'RegionId'
}

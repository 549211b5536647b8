import type { ResourceGroupRecord } from '~/server/store/records'

/** Ids of the sandbox's resource groups. */
export const GROUP_IDS = {
  default: 'rg-acfm2qk7d4x9h3a',
  web: 'rg-acfm5tz8w1n6c2y',
  data: 'rg-acfm7bv3r9j4m8e',
  operations: 'rg-acfm9gs6p2u5k1i',
} as const

type GroupName = keyof typeof GROUP_IDS

const day = 86_400_000

/** The resource groups every seed has: the default one, made with the account, and three of the person's own. */
export function resourceGroups(now: number): ResourceGroupRecord[] {
  return [
    group('default', 'default resource group', now - 900 * day),
    group('web', 'Web', now - 420 * day),
    group('data', 'Data', now - 300 * day),
    group('operations', 'Operations', now - 120 * day),
  ]
}

function group(name: GroupName, displayName: string, createdAt: number): ResourceGroupRecord {
  return { id: GROUP_IDS[name], name, displayName, status: 'OK', createdAt, tags: [] }
}

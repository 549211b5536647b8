import { fillKeys, fillPairs } from '~/server/seed/fill'
import type { Account } from '~/server/store/records'

/** The one region of a big account. */
export const REGION = 'cn-hangzhou'

const now = Date.parse('2026-06-01T00:00:00Z')
const distinct = fillKeys(500)

/** An account with this many key pairs in one region; 500 keys take turns. */
export function bigAccount(count: number): Account {
  const keys = Array.from({ length: count }, (_, at) => distinct[at % 500]).filter(
    (key) => key !== undefined,
  )
  return { keyPairs: fillPairs(REGION, keys, now), instances: [], resourceGroups: [] }
}

/** What the curve asks of an account, by name. A name of the middle, so that nothing is found by luck. */
export function questions(count: number): Record<string, Record<string, string>> {
  const middle = String(Math.ceil(count / 2)).padStart(3, '0')
  return {
    'first page of 10': {},
    'page of 10 in the middle': { PageNumber: String(Math.ceil(count / 20)) },
    'exact name': { KeyPairName: `web-prod-${middle}` },
    'starts with, few matches (X*)': { KeyPairName: `cache-dev-${middle}*` },
    'starts with, a tenth (X*)': { KeyPairName: 'queue-*' },
    'contains (*X*)': { KeyPairName: `*-${middle.slice(0, 2)}*` },
    'ends with (*X)': { KeyPairName: `*${middle}` },
    fingerprint: { KeyPairFingerPrint: distinct[7]?.fingerprint ?? '' },
  }
}

import { md5Fingerprint } from '~/ssh/fingerprint'
import { p256Keys } from '~/server/seed/p256'
import { seedId } from '~/server/seed/seed-id'
import { keyPairRecord, type KeyPairRecord } from '~/server/store/records'

const hour = 3_600_000
const services = [
  'web',
  'api',
  'cache',
  'queue',
  'search',
  'billing',
  'reports',
  'gateway',
  'etl',
  'auth',
]
const stages = ['prod', 'staging', 'test', 'dev']

export type FillKey = { publicKey: string; fingerprint: string }

/** `count` distinct real keys. */
export function fillKeys(count: number): FillKey[] {
  return p256Keys(count).map(({ blob, base64 }, index) => ({
    publicKey: `ecdsa-sha2-nistp256 ${base64} seed-${index + 1}`,
    fingerprint: md5Fingerprint({ plainBlob: blob }),
  }))
}

/** Fills up a region: key pairs `api-prod-001` and so on, every 31 hours one, the newest a month ago. */
export function fillPairs(region: string, keys: readonly FillKey[], now: number): KeyPairRecord[] {
  // Half of an id for the region and half for the place: a region is filled in a few milliseconds.
  const regionPart = seedId(region).slice(0, 10)
  return keys.map(({ publicKey, fingerprint }, index) =>
    keyPairRecord({
      region,
      name: fillName(index),
      id: `ssh-bp1${regionPart}${(index + 1_600_000_000).toString(36).padStart(7, '0')}`,
      fingerprint,
      publicKey,
      createdAt: now - 30 * 24 * hour - index * 31 * hour,
      resourceGroup: '',
      tags: index % 3 === 0 ? [{ key: 'env', value: stages[index % stages.length] ?? '' }] : [],
    }),
  )
}

function fillName(index: number): string {
  const service = services[index % services.length] ?? 'web'
  const stage = stages[Math.floor(index / services.length) % stages.length] ?? 'prod'
  return `${service}-${stage}-${String(index + 1).padStart(3, '0')}`
}

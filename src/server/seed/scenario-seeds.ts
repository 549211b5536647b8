import type { SeedName } from '~/contract/control'
import { REGIONS } from '~/contract/regions'
import { defaultAccount } from '~/server/seed/default'
import { edgeNames } from '~/server/seed/edge-names'
import { fillKeys, fillPairs } from '~/server/seed/fill'
import { seedInstance } from '~/server/seed/instances'
import { seedPair } from '~/server/seed/key-pairs'
import { resourceGroups } from '~/server/seed/resource-groups'
import { keyPairRecord, type Account, type KeyPairRecord } from '~/server/store/records'

/** Region in which the seeds about one region show their state. */
const here = 'cn-hangzhou'
const day = 86_400_000

const quota = 500

const accounts: Readonly<Record<SeedName, (now: number) => Account>> = {
  default: defaultAccount,
  empty: (now) => ({ keyPairs: [], instances: [], resourceGroups: resourceGroups(now) }),
  'one-pair': onePair,
  'quota-499': (now) => filled(now, [here], quota - 1),
  'quota-full': (now) => filled(now, [here], quota),
  large: (now) =>
    filled(
      now,
      REGIONS.map(({ id }) => id),
      quota,
    ),
  'many-instances': manyInstances,
  'everything-bound': everythingBound,
  'many-tags': manyTags,
  'names-at-limits': namesAtLimits,
  'broken-record': brokenRecord,
}

/** The account that a seed other than the first visit's names. */
export function scenarioAccount(name: SeedName, now: number): Account {
  return accounts[name](now)
}

function onePair(now: number): Account {
  const account = unbound(defaultAccount(now))
  return { ...account, keyPairs: account.keyPairs.filter(isPair(here, 'laptop')) }
}

/** The default account with these regions filled up to `count` key pairs. */
function filled(now: number, regions: readonly string[], count: number): Account {
  const account = defaultAccount(now)
  const keys = fillKeys(count)
  const more = regions.flatMap((region) => {
    const present = account.keyPairs.filter((pair) => pair.region === region).length
    return fillPairs(region, keys.slice(0, count - present), now)
  })
  return { ...account, keyPairs: [...account.keyPairs, ...more] }
}

function manyInstances(now: number): Account {
  const account = defaultAccount(now)
  const pairs = account.keyPairs.filter(({ region }) => region === here)
  const systems = ['alinux', 'ubuntu', 'debian', 'windows'] as const
  const more = Array.from({ length: 2000 - account.instances.length }, (_, index) => {
    const os = systems[index % systems.length] ?? 'alinux'
    const pair = os !== 'windows' && index % 5 < 2 ? pairs[index % pairs.length] : undefined
    return seedInstance({
      region: here,
      number: 1000 + index,
      name: `worker-${String(index + 1).padStart(4, '0')}`,
      createdAt: now - 40 * day - index * 3_600_000,
      os,
      status: index % 7 === 0 ? 'Stopped' : 'Running',
      keyPair: pair?.name ?? '',
    })
  })
  return { ...account, instances: [...account.instances, ...more] }
}

function everythingBound(now: number): Account {
  const account = defaultAccount(now)
  const more = account.keyPairs.map(({ region, name }, index) =>
    seedInstance({
      region,
      number: 500 + index,
      name: `${name}-host`,
      createdAt: now - 10 * day - index * day,
      keyPair: name,
    }),
  )
  return { ...account, instances: [...account.instances, ...more] }
}

function manyTags(now: number): Account {
  const account = defaultAccount(now)
  const tags = Array.from({ length: 20 }, (_, index) => ({
    key: index === 19 ? `${'long-key-'.repeat(14)}xx` : `key-${String(index + 1).padStart(2, '0')}`,
    value: index === 19 ? 'v'.repeat(128) : `值 ${index + 1}`,
  }))
  return {
    ...account,
    keyPairs: account.keyPairs.map((pair) => keyPairRecord({ ...pair, tags })),
  }
}

function namesAtLimits(now: number): Account {
  const account = unbound(defaultAccount(now))
  const pairs = edgeNames.map((name, index) =>
    seedPair({ region: here, name, key: 'laptop', createdAt: now - (index + 1) * day }),
  )
  return {
    ...account,
    keyPairs: [...account.keyPairs.filter(({ region }) => region !== here), ...pairs],
  }
}

/** The default account in which one record of Hangzhou cannot be read. */
function brokenRecord(now: number): Account {
  const account = defaultAccount(now)
  return {
    ...account,
    keyPairs: account.keyPairs.map((pair) =>
      isPair(here, 'web-staging')(pair) ? ({ ...pair, fingerprint: null } as never) : pair,
    ),
  }
}

function isPair(region: string, name: string): (pair: KeyPairRecord) => boolean {
  return (pair) => pair.region === region && pair.name === name
}

function unbound(account: Account): Account {
  return {
    ...account,
    instances: account.instances.map((instance) => ({
      ...instance,
      keyPair: '',
      effectiveKeyPair: '',
    })),
  }
}

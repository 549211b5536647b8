import * as v from 'valibot'

import { time } from '~/server/control/settings-schema'
import {
  instanceRecord,
  keyPairRecord,
  type Account,
  type InstanceRecord,
  type KeyPairRecord,
} from '~/server/store/records'

export const STATE_FORMAT = 'ecs-key-pairs-sandbox-state'

const text = v.string()
const tags = v.array(v.strictObject({ key: text, value: text }))
const instanceStatus = v.picklist(['Pending', 'Starting', 'Running', 'Stopping', 'Stopped'])
const millisecond = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15))

const keyPair = v.strictObject({
  region: text,
  name: text,
  id: text,
  fingerprint: text,
  publicKey: text,
  createdAt: time,
  resourceGroup: text,
  tags,
})

const instance = v.strictObject({
  id: text,
  region: text,
  zone: text,
  name: text,
  status: instanceStatus,
  transition: v.nullable(
    v.strictObject({
      kind: v.picklist(['start', 'reboot']),
      since: millisecond,
      until: millisecond,
      keyPair: text,
    }),
  ),
  osType: v.picklist(['linux', 'windows']),
  osName: text,
  ioOptimized: v.boolean(),
  type: text,
  network: v.picklist(['vpc', 'classic']),
  keyPair: text,
  effectiveKeyPair: text,
  createdAt: time,
  resourceGroup: text,
  privateIp: text,
  publicIp: text,
  tags,
})

const resourceGroup = v.strictObject({
  id: text,
  name: text,
  displayName: text,
  status: v.picklist(['Creating', 'OK', 'PendingDelete']),
  createdAt: time,
  tags,
})

/** The whole account as one JSON document, for a file or a test. */
export const stateDocument = v.strictObject({
  format: v.literal(STATE_FORMAT),
  version: v.literal(1),
  exportedAt: v.exactOptional(time),
  keyPairs: v.pipe(
    v.array(keyPair),
    v.checkItems(
      firstOfItsKind(({ region, name }) => `${region}/${name}`),
      'repeats a name',
    ),
  ),
  instances: v.pipe(
    v.array(instance),
    v.checkItems(
      firstOfItsKind(({ id }) => id),
      'repeats an id',
    ),
  ),
  resourceGroups: v.pipe(
    v.array(resourceGroup),
    v.checkItems(
      firstOfItsKind(({ id }) => id),
      'repeats an id',
    ),
  ),
})

export type StateDocument = v.InferOutput<typeof stateDocument>

/** Writes an account as a document. */
export function toDocument(account: Account, now: number): StateDocument {
  return {
    format: STATE_FORMAT,
    version: 1,
    exportedAt: iso(now),
    keyPairs: account.keyPairs.map(({ order, tagTokens, createdAt, ...rest }) => ({
      ...rest,
      createdAt: iso(createdAt),
    })),
    instances: account.instances.map(({ order, createdAt, ...rest }) => ({
      ...rest,
      createdAt: iso(createdAt),
    })),
    resourceGroups: account.resourceGroups.map(({ createdAt, ...rest }) => ({
      ...rest,
      createdAt: iso(createdAt),
    })),
  }
}

/** The account a checked document describes. */
export function fromDocument(document: StateDocument): Account {
  return {
    keyPairs: document.keyPairs.map((pair): KeyPairRecord =>
      keyPairRecord({ ...pair, createdAt: Date.parse(pair.createdAt) }),
    ),
    instances: document.instances.map((entry): InstanceRecord =>
      instanceRecord({ ...entry, createdAt: Date.parse(entry.createdAt) }),
    ),
    resourceGroups: document.resourceGroups.map((group) => ({
      ...group,
      createdAt: Date.parse(group.createdAt),
    })),
  }
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

function firstOfItsKind<T>(
  identity: (item: T) => string,
): (item: T, index: number, all: T[]) => boolean {
  const seen = new WeakMap<T[], Map<string, number>>()
  return (item, index, all) => {
    let firsts = seen.get(all)
    if (!firsts) {
      firsts = new Map()
      for (const [at, other] of all.entries()) {
        const id = identity(other)
        if (!firsts.has(id)) firsts.set(id, at)
      }
      seen.set(all, firsts)
    }
    return firsts.get(identity(item)) === index
  }
}

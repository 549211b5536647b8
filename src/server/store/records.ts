import type { InstanceStatus } from '~/contract/instances'
import type { ResourceGroupStatus } from '~/contract/resource-groups'

export type Tag = { key: string; value: string }

export type KeyPairRecord = {
  region: string
  name: string
  id: string
  /** MD5, lower-case hex pairs joined by colons. */
  fingerprint: string
  /** Canonical line: type, base64, comment. */
  publicKey: string
  /** Milliseconds since 1970. */
  createdAt: number
  /** `-createdAt`: an ascending index then lists the newest first. */
  order: number
  /** Empty when never assigned. */
  resourceGroup: string
  tags: Tag[]
  /** One text per tag, with and without its value: what the tag index holds. */
  tagTokens: string[]
}

/** A restart under way: from `until` on the instance runs, with the key pair that was bound when it began. */
export type Transition = { kind: 'start' | 'reboot'; since: number; until: number; keyPair: string }

export type InstanceRecord = {
  id: string
  region: string
  zone: string
  name: string
  status: InstanceStatus
  transition: Transition | null
  osType: 'linux' | 'windows'
  osName: string
  ioOptimized: boolean
  type: string
  network: 'vpc' | 'classic'
  /** Bound key pair, empty when none. */
  keyPair: string
  /** Key pair the running system accepts, empty when none. */
  effectiveKeyPair: string
  createdAt: number
  order: number
  resourceGroup: string
  privateIp: string
  publicIp: string
  tags: Tag[]
}

export type ResourceGroupRecord = {
  id: string
  name: string
  displayName: string
  status: ResourceGroupStatus
  createdAt: number
  tags: Tag[]
}

/** A small named value of the server itself: control settings, counts of fault rules. */
export type MetaRecord = { name: string; value: unknown }

/** A count kept beside what it counts, so that asking costs the same for 10 and for 100,000. */
export type CounterRecord = {
  name: string
  value: number
  /** Another one after each change of what is counted; absent in counters of older versions. */
  revision?: string
}

/** Which record could not be read and was taken out. */
export type SetAsideRow = { table: string; key: string; reason: string; time: number }

export type Records = {
  keyPairs: KeyPairRecord
  instances: InstanceRecord
  resourceGroups: ResourceGroupRecord
  meta: MetaRecord
  counters: CounterRecord
  setAside: SetAsideRow
}

export type TableName = keyof Records

/** Everything an account holds: what a seed makes, an export carries and an import replaces. */
export type Account = {
  keyPairs: KeyPairRecord[]
  instances: InstanceRecord[]
  resourceGroups: ResourceGroupRecord[]
}

/** The texts under which the tag index finds a record: the key alone, and the key with its value. */
export function tagTokensOf(region: string, tags: readonly Tag[]): string[] {
  return tags.flatMap(({ key, value }) => [tagToken(region, key), tagToken(region, key, value)])
}

export function tagToken(region: string, key: string, value?: string): string {
  return JSON.stringify(value === undefined ? [region, key] : [region, key, value])
}

/** A key pair record with the fields its indexes need. */
export function keyPairRecord(fields: Omit<KeyPairRecord, 'order' | 'tagTokens'>): KeyPairRecord {
  // Field by field: a large account makes thousands, and a spread costs five times as much.
  return {
    region: fields.region,
    name: fields.name,
    id: fields.id,
    fingerprint: fields.fingerprint,
    publicKey: fields.publicKey,
    createdAt: fields.createdAt,
    order: -fields.createdAt,
    resourceGroup: fields.resourceGroup,
    tags: fields.tags,
    tagTokens: tagTokensOf(fields.region, fields.tags),
  }
}

/** An instance record with the fields its indexes need. */
export function instanceRecord(fields: Omit<InstanceRecord, 'order'>): InstanceRecord {
  return { ...fields, order: -fields.createdAt }
}

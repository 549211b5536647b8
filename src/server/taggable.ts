import { Fault } from '~/server/fault'
import {
  keyPairRecord,
  type InstanceRecord,
  type KeyPairRecord,
  type Tag,
} from '~/server/store/records'
import type { Tx } from '~/server/store/store'

/** A resource that carries tags and belongs to a resource group: a key pair by its name, an instance by its id. */
export type Taggable =
  | { type: 'keypair'; id: string; record: KeyPairRecord }
  | { type: 'instance'; id: string; record: InstanceRecord }

export type TaggableKind = Taggable['type']

/** Refuses a kind of resource that the sandbox does not have. Case-sensitive. */
export function taggableType(type: string): TaggableKind {
  if (type === 'keypair' || type === 'instance') return type
  throw new Fault('InvalidResourceType.NotFound')
}

export async function findTaggable(
  tx: Tx,
  type: TaggableKind,
  region: string,
  id: string,
): Promise<Taggable | undefined> {
  if (type === 'keypair') {
    const record = await tx.keyPairs.get([region, id])
    return record && { type, id, record }
  }
  const record = await tx.instances.get([id])
  return record?.region === region ? { type, id, record } : undefined
}

/** All resources of one kind in a region, newest first. */
export async function allTaggables(
  tx: Tx,
  type: TaggableKind,
  region: string,
): Promise<Taggable[]> {
  const range = { index: 'newest', prefix: [region] }
  if (type === 'keypair') {
    const records = await tx.keyPairs.list(range)
    return records.map((record) => ({ type, id: record.name, record }))
  }
  const records = await tx.instances.list(range)
  return records.map((record) => ({ type, id: record.id, record }))
}

/** Stores the resource with other tags or in another group. */
export async function changeTaggable(
  tx: Tx,
  { type, record }: Taggable,
  change: { tags?: Tag[]; resourceGroup?: string },
): Promise<void> {
  if (type === 'keypair') await tx.keyPairs.put(keyPairRecord({ ...record, ...change }))
  else await tx.instances.put({ ...record, ...change })
}

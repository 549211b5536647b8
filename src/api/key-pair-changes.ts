import type { QueryClient } from '@tanstack/react-query'
import { request } from '~/api/client'
import type { ActionName, ApiRequests, ApiResponses } from '~/contract/actions'
import type { KeyPair } from '~/contract/key-pairs'
import type { RequestTag } from '~/contract/tags'
import { jsonList } from '~/contract/wire'

/** One call of the API, whole: shown as code and sent from the same object. */
export type ApiCall<A extends ActionName = ActionName> = {
  [Name in A]: { action: Name; params: ApiRequests[Name] }
}[A]

type Change<A extends ActionName> = { action: A; params: ApiRequests[A] }

/** Binds instances to a key pair; another key pair they have is replaced. At most 50 ids. */
export function attachCall(
  RegionId: string,
  KeyPairName: string,
  instanceIds: readonly string[],
): Change<'AttachKeyPair'> {
  const InstanceIds = jsonList(instanceIds)
  return { action: 'AttachKeyPair', params: { RegionId, KeyPairName, InstanceIds } }
}

/** Takes a key pair off instances. At most 50 ids. */
export function detachCall(
  RegionId: string,
  KeyPairName: string,
  instanceIds: readonly string[],
): Change<'DetachKeyPair'> {
  const InstanceIds = jsonList(instanceIds)
  return { action: 'DetachKeyPair', params: { RegionId, KeyPairName, InstanceIds } }
}

/** Deletes key pairs, all or none. At most 100 names; names that are gone already are no error. */
export function deleteCall(RegionId: string, names: readonly string[]): Change<'DeleteKeyPairs'> {
  return { action: 'DeleteKeyPairs', params: { RegionId, KeyPairNames: jsonList(names) } }
}

/** Sets tags on key pairs; a key they have already gets the new value. At most 50 names and 20 tags. */
export function tagCall(
  RegionId: string,
  names: readonly string[],
  tags: readonly RequestTag[],
): Change<'TagResources'> {
  const params = { RegionId, ResourceType: 'keypair', ResourceId: names, Tag: tags } as const
  return { action: 'TagResources', params }
}

/** Removes tags from key pairs by their keys. At most 50 names and 20 keys. */
export function untagCall(
  RegionId: string,
  names: readonly string[],
  keys: readonly string[],
): Change<'UntagResources'> {
  const params = { RegionId, ResourceType: 'keypair', ResourceId: names, TagKey: keys } as const
  return { action: 'UntagResources', params }
}

/** Moves one key pair to a resource group. */
export function joinGroupCall(
  RegionId: string,
  name: string,
  ResourceGroupId: string,
): Change<'JoinResourceGroup'> {
  const params = { RegionId, ResourceType: 'keypair', ResourceId: name, ResourceGroupId } as const
  return { action: 'JoinResourceGroup', params }
}

/** Restarts a running instance, which puts its binding into effect. */
export function rebootCall(InstanceId: string): Change<'RebootInstance'> {
  return { action: 'RebootInstance', params: { InstanceId } }
}

/** Brings a deleted key pair back: its public key, tags and group. Its creation time is a new one. */
export function restoreCall(RegionId: string, pair: KeyPair): Change<'ImportKeyPair'> {
  const tags = pair.Tags.Tag.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue }))
  return {
    action: 'ImportKeyPair',
    params: {
      RegionId,
      KeyPairName: pair.KeyPairName,
      PublicKeyBody: pair.PublicKey ?? '',
      // An empty group id would be looked up and not found.
      ResourceGroupId: pair.ResourceGroupId || undefined,
      Tag: tags,
    },
  }
}

/** Carries a call out. Throws `ApiError`. */
export function carryOut<A extends ActionName>(call: Change<A>): Promise<ApiResponses[A]> {
  return request(call.action, call.params)
}

/** What a change may have touched, by the action that tells: key pairs, what they are bound to, the tags in use. */
type Changed = 'DescribeKeyPairs' | 'DescribeInstances' | 'ListTagResources'

/** Asks again for what is on screen of these actions. The promise ends when the answers are there, or failed. */
export async function noteChanges(client: QueryClient, ...changed: Changed[]): Promise<void> {
  await Promise.all(changed.map((action) => client.invalidateQueries({ queryKey: [action] })))
}

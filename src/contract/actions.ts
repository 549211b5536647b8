import type {
  AttachKeyPairRequest,
  AttachKeyPairResponse,
  CreateKeyPairRequest,
  CreateKeyPairResponse,
  DeleteKeyPairsRequest,
  DeleteKeyPairsResponse,
  DescribeKeyPairsRequest,
  DescribeKeyPairsResponse,
  DetachKeyPairRequest,
  DetachKeyPairResponse,
  ImportKeyPairRequest,
  ImportKeyPairResponse,
} from '~/contract/key-pairs'
import type {
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  RebootInstanceRequest,
  RebootInstanceResponse,
  StartInstanceRequest,
  StartInstanceResponse,
} from '~/contract/instances'
import type { DescribeRegionsRequest, DescribeRegionsResponse } from '~/contract/regions'
import type {
  JoinResourceGroupRequest,
  JoinResourceGroupResponse,
  ListResourceGroupsRequest,
  ListResourceGroupsResponse,
} from '~/contract/resource-groups'
import type {
  ListTagResourcesRequest,
  ListTagResourcesResponse,
  TagResourcesRequest,
  TagResourcesResponse,
  UntagResourcesRequest,
  UntagResourcesResponse,
} from '~/contract/tags'

export type ActionName = keyof ApiRequests

/** What each action takes, in the API's spelling. */
export type ApiRequests = {
  DescribeRegions: DescribeRegionsRequest
  DescribeKeyPairs: DescribeKeyPairsRequest
  CreateKeyPair: CreateKeyPairRequest
  ImportKeyPair: ImportKeyPairRequest
  DeleteKeyPairs: DeleteKeyPairsRequest
  AttachKeyPair: AttachKeyPairRequest
  DetachKeyPair: DetachKeyPairRequest
  DescribeInstances: DescribeInstancesRequest
  RebootInstance: RebootInstanceRequest
  StartInstance: StartInstanceRequest
  TagResources: TagResourcesRequest
  UntagResources: UntagResourcesRequest
  ListTagResources: ListTagResourcesRequest
  JoinResourceGroup: JoinResourceGroupRequest
  ListResourceGroups: ListResourceGroupsRequest
}

/** What each action answers. */
export type ApiResponses = {
  DescribeRegions: DescribeRegionsResponse
  DescribeKeyPairs: DescribeKeyPairsResponse
  CreateKeyPair: CreateKeyPairResponse
  ImportKeyPair: ImportKeyPairResponse
  DeleteKeyPairs: DeleteKeyPairsResponse
  AttachKeyPair: AttachKeyPairResponse
  DetachKeyPair: DetachKeyPairResponse
  DescribeInstances: DescribeInstancesResponse
  RebootInstance: RebootInstanceResponse
  StartInstance: StartInstanceResponse
  TagResources: TagResourcesResponse
  UntagResources: UntagResourcesResponse
  ListTagResources: ListTagResourcesResponse
  JoinResourceGroup: JoinResourceGroupResponse
  ListResourceGroups: ListResourceGroupsResponse
}

export const ECS_VERSION = '2014-05-26'
export const RESOURCE_MANAGER_VERSION = '2020-03-31'

export type ApiVersion = typeof ECS_VERSION | typeof RESOURCE_MANAGER_VERSION

/** `writes`: a read-only user is refused. */
export type ActionInfo = { version: ApiVersion; writes: boolean }

const ecsRead: ActionInfo = { version: ECS_VERSION, writes: false }
const ecsWrite: ActionInfo = { version: ECS_VERSION, writes: true }

export const ACTIONS: Readonly<Record<ActionName, ActionInfo>> = {
  DescribeRegions: ecsRead,
  DescribeKeyPairs: ecsRead,
  CreateKeyPair: ecsWrite,
  ImportKeyPair: ecsWrite,
  DeleteKeyPairs: ecsWrite,
  AttachKeyPair: ecsWrite,
  DetachKeyPair: ecsWrite,
  DescribeInstances: ecsRead,
  RebootInstance: ecsWrite,
  StartInstance: ecsWrite,
  TagResources: ecsWrite,
  UntagResources: ecsWrite,
  ListTagResources: ecsRead,
  JoinResourceGroup: ecsWrite,
  ListResourceGroups: { version: RESOURCE_MANAGER_VERSION, writes: false },
}

export const ACTION_NAMES = Object.keys(ACTIONS) as readonly ActionName[]

export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(ACTIONS, name)
}

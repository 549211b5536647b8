import type { RequestTag, ResponseTag, TaggableType } from '~/contract/tags'

export type JoinResourceGroupRequest = {
  RegionId: string
  ResourceType: TaggableType
  /** A key pair's name, or an instance's id. */
  ResourceId: string
  ResourceGroupId: string
}

export type JoinResourceGroupResponse = { RequestId: string }

export type ResourceGroupStatus = 'Creating' | 'OK' | 'PendingDelete'

/** Resource Manager's list, version 2020-03-31: ECS has none of its own. */
export type ListResourceGroupsRequest = {
  Status?: ResourceGroupStatus | undefined
  /** Fuzzy: matches any name that contains it. */
  Name?: string | undefined
  DisplayName?: string | undefined
  ResourceGroupId?: string | undefined
  ResourceGroupIds?: readonly string[] | undefined
  PageNumber?: number | undefined
  PageSize?: number | undefined
  Tag?: readonly RequestTag[] | undefined
  IncludeTags?: boolean | undefined
}

export type ResourceGroup = {
  Id: string
  Name: string
  DisplayName: string
  Status: ResourceGroupStatus
  AccountId: string
  CreateDate: string
  /** Only with `IncludeTags=true`. */
  Tags?: { Tag: ResponseTag[] }
}

export type ListResourceGroupsResponse = {
  RequestId: string
  TotalCount: number
  PageNumber: number
  PageSize: number
  ResourceGroups: { ResourceGroup: ResourceGroup[] }
}

/** A tag as requests carry it (`Tag.N.Key`, `Tag.N.Value`). */
export type RequestTag = { Key: string; Value?: string | undefined }

/** A tag as key pair and instance answers carry it. */
export type ResponseTag = { TagKey: string; TagValue: string }

/** Kinds of resource the sandbox can tag. A key pair's resource id is its name. */
export type TaggableType = 'keypair' | 'instance'

export type TagResourcesRequest = {
  RegionId: string
  ResourceType: TaggableType
  ResourceId: readonly string[]
  Tag: readonly RequestTag[]
}

export type TagResourcesResponse = { RequestId: string }

export type UntagResourcesRequest = {
  RegionId: string
  ResourceType: TaggableType
  ResourceId: readonly string[]
  TagKey?: readonly string[] | undefined
  /** Removes every tag; only effective without `TagKey`. */
  All?: boolean | undefined
}

export type UntagResourcesResponse = { RequestId: string }

export type TagFilter = { TagKey: string; TagValues?: readonly string[] | undefined }

export type ListTagResourcesRequest = {
  RegionId: string
  ResourceType: TaggableType
  ResourceId?: readonly string[] | undefined
  Tag?: readonly RequestTag[] | undefined
  TagFilter?: readonly TagFilter[] | undefined
  NextToken?: string | undefined
}

export type TagResource = {
  ResourceType: string
  ResourceId: string
  TagKey: string
  TagValue: string
}

export type ListTagResourcesResponse = {
  RequestId: string
  /** Empty on the last page. */
  NextToken: string
  TagResources: { TagResource: TagResource[] }
}

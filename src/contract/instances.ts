import type { RequestTag, ResponseTag } from '~/contract/tags'

export type InstanceStatus = 'Pending' | 'Starting' | 'Running' | 'Stopping' | 'Stopped'

export type DescribeInstancesRequest = {
  RegionId: string
  /** Instances bound to this key pair. */
  KeyPairName?: string | undefined
  /** JSON array text of up to 100 ids; `[]` gives an empty result. */
  InstanceIds?: string | undefined
  /** Exact, or with `*` for any run of characters. */
  InstanceName?: string | undefined
  Status?: InstanceStatus | undefined
  PageNumber?: number | undefined
  PageSize?: number | undefined
  /** 10 to 100; a lower value acts as 10, a higher one as 100. When used, paging by number is off. */
  MaxResults?: number | undefined
  NextToken?: string | undefined
  ResourceGroupId?: string | undefined
  Tag?: readonly RequestTag[] | undefined
}

/** One instance, with the fields the key pair page needs. */
export type Instance = {
  InstanceId: string
  InstanceName: string
  Status: InstanceStatus
  OSType: 'linux' | 'windows'
  OSName: string
  IoOptimized: boolean
  /** The bound key pair, shown as soon as it is bound; empty when none is. */
  KeyPairName: string
  /** Sandbox extension: the key pair whose key the running system accepts now; empty when none. */
  EffectiveKeyPairName: string
  /** Sandbox extension: the binding differs from what is in effect; a restart (or a start, when stopped) applies it. */
  KeyPairPending: boolean
  RegionId: string
  ZoneId: string
  InstanceType: string
  InstanceNetworkType: 'vpc' | 'classic'
  ResourceGroupId: string
  /** UTC to the minute, `2026-02-10T04:04Z`. */
  CreationTime: string
  VpcAttributes: {
    VpcId: string
    VSwitchId: string
    PrivateIpAddress: { IpAddress: string[] }
  }
  PublicIpAddress: { IpAddress: string[] }
  EipAddress: { IpAddress: string }
  InnerIpAddress: { IpAddress: string[] }
  Tags: { Tag: ResponseTag[] }
}

export type DescribeInstancesResponse = {
  RequestId: string
  TotalCount: number
  PageNumber: number
  PageSize: number
  /** Empty on the last page, and when paging by number. */
  NextToken: string
  Instances: { Instance: Instance[] }
}

/** With `DryRun` the rules are checked and nothing is done: success is the error `DryRunOperation`. */
export type RebootInstanceRequest = { InstanceId: string; DryRun?: boolean | undefined }
export type RebootInstanceResponse = { RequestId: string }

export type StartInstanceRequest = RebootInstanceRequest
export type StartInstanceResponse = { RequestId: string }

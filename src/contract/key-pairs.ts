import type { RequestTag, ResponseTag } from '~/contract/tags'

export type CreateKeyPairRequest = {
  RegionId: string
  KeyPairName: string
  ResourceGroupId?: string | undefined
  Tag?: readonly RequestTag[] | undefined
}

export type CreateKeyPairResponse = {
  RequestId: string
  KeyPairId: string
  KeyPairName: string
  KeyPairFingerPrint: string
  /** PEM text (PKCS#8), given once and never stored by the server. */
  PrivateKeyBody: string
}

export type ImportKeyPairRequest = {
  RegionId: string
  KeyPairName: string
  PublicKeyBody: string
  ResourceGroupId?: string | undefined
  Tag?: readonly RequestTag[] | undefined
}

export type ImportKeyPairResponse = {
  RequestId: string
  KeyPairName: string
  KeyPairFingerPrint: string
}

export type DescribeKeyPairsRequest = {
  RegionId: string
  /** Exact, or with `*` for any run of characters. */
  KeyPairName?: string | undefined
  KeyPairFingerPrint?: string | undefined
  PageNumber?: number | undefined
  PageSize?: number | undefined
  IncludePublicKey?: boolean | undefined
  ResourceGroupId?: string | undefined
  /** Several tags combine with AND; a tag without a value matches any value. */
  Tag?: readonly RequestTag[] | undefined
}

/** One key pair of a listing. */
export type KeyPair = {
  KeyPairName: string
  KeyPairFingerPrint: string
  /** UTC with seconds, `2026-03-04T08:33:00Z`. */
  CreationTime: string
  /** Empty when the key pair was never assigned to a group. */
  ResourceGroupId: string
  Tags: { Tag: ResponseTag[] }
  /** Only with `IncludePublicKey=true`. */
  PublicKey?: string
}

export type DescribeKeyPairsResponse = {
  RequestId: string
  TotalCount: number
  PageNumber: number
  PageSize: number
  KeyPairs: { KeyPair: KeyPair[] }
}

export type DeleteKeyPairsRequest = {
  RegionId: string
  /** JSON array text of up to 100 names: see `jsonList` in `wire.ts`. */
  KeyPairNames: string
}

export type DeleteKeyPairsResponse = { RequestId: string }

export type AttachKeyPairRequest = {
  RegionId: string
  KeyPairName: string
  /** JSON array text of up to 50 instance ids. */
  InstanceIds: string
}

/** What became of one instance. `Code` is `200` on success. */
export type BindResult = {
  InstanceId: string
  Success: boolean
  Code: string
  Message: string
}

export type AttachKeyPairResponse = {
  RequestId: string
  KeyPairName: string
  TotalCount: number
  FailCount: number
  Results: { Result: BindResult[] }
}

export type DetachKeyPairRequest = AttachKeyPairRequest
export type DetachKeyPairResponse = AttachKeyPairResponse

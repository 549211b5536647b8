import type { ActionName } from '~/contract/actions'
import type { ErrorCode } from '~/contract/errors'

const createTags: readonly ErrorCode[] = [
  'Duplicate.TagKey',
  'InvalidTagKey.Malformed',
  'InvalidTagValue.Malformed',
  'QuotaExceed.Tags',
]

const bind: readonly ErrorCode[] = [
  'InvalidKeyPairName.NotFound',
  'InvalidInstanceIds.ValueNotSupported',
  'DependencyViolation.WindowsInstance',
  'InstanceKeyPairLimitExceeded',
]

/** Codes that any action may answer. */
export const COMMON_ERRORS: readonly ErrorCode[] = [
  'MissingParameter',
  'InvalidParameter',
  'InvalidRegionId.NotFound',
  'UnsupportedParameter',
  'IncompleteSignature',
  'SignatureNonceUsed',
  'IllegalTimestamp',
  'Throttling',
  'Throttling.User',
  'Rejected.Throttling',
  'Forbidden.RAM',
  'Forbidden.RiskControl',
  'Forbidden.AccessKeyDisabled',
  'RealNameAuthenticationError',
  'InvalidAction',
  'UnsupportedHTTPMethod',
  'InvalidAccessKeyId.NotFound',
  'OperationConflict',
  'InternalError',
  'ServiceUnavailable',
  'ServiceUnavailable.RegionMaintaining',
]

/** Codes each action documents beside the common ones: for fault injection, documentation and tests. */
export const ACTION_ERRORS: Readonly<Record<ActionName, readonly ErrorCode[]>> = {
  DescribeRegions: [
    'Unauthorized.EmptyRegion',
    'Invalid.InstanceChargeType',
    'InvalidAcceptLanguage.NotFound',
    'InvalidResourceType.NotFound',
  ],
  DescribeKeyPairs: [],
  CreateKeyPair: [
    'InvalidKeyPairName.Malformed',
    'KeyPair.AlreadyExist',
    ...createTags,
    'QuotaExceed.KeyPair',
    'InvalidResourceGroup.NotFound',
  ],
  ImportKeyPair: [
    'InvalidKeyPairName.Malformed',
    'InvalidPublicKeyBody.Malformed',
    'KeyPair.AlreadyExist',
    ...createTags,
    'QuotaExceed.KeyPair',
    'InvalidResourceGroup.NotFound',
  ],
  DeleteKeyPairs: [
    'InvalidKeyPairNames.ValueNotSupported',
    'InvalidParameter.KeypairAlreadyAttachedInstance',
    'InstanceKeyPairLimitExceeded',
  ],
  AttachKeyPair: [...bind, 'DependencyViolation.IoOptimize'],
  DetachKeyPair: bind,
  DescribeInstances: [],
  RebootInstance: ['InvalidInstanceId.NotFound', 'IncorrectInstanceStatus', 'DryRunOperation'],
  StartInstance: ['InvalidInstanceId.NotFound', 'IncorrectInstanceStatus', 'DryRunOperation'],
  TagResources: [
    'MissingParameter.RegionId',
    'MissingParameter.ResourceType',
    'MissingParameter.Tags',
    'NumberExceed.ResourceIds',
    'NumberExceed.Tags',
    'Duplicate.TagKey',
    'InvalidTagKey.Malformed',
    'InvalidTagValue.Malformed',
    'InvalidTag.Mismatch',
    'InvalidTagCount',
    'OperationDenied.QuotaExceed',
    'InvalidResourceId.NotFound',
    'InvalidResourceType.NotFound',
    'InvalidResourceId.NotSupported',
    'NoPermission.Tag',
    'QuotaExceed.Tags',
  ],
  UntagResources: [
    'MissingParameter.RegionId',
    'MissingParameter.ResourceType',
    'MissingParameter.Tags',
    'NumberExceed.ResourceIds',
    'NumberExceed.Tags',
    'InvalidResourceId.NotFound',
    'InvalidResourceType.NotFound',
    'NoPermission.Tag',
  ],
  ListTagResources: [
    'MissingParameter.RegionId',
    'MissingParameter.ResourceType',
    'NumberExceed.ResourceIds',
    'NumberExceed.Tags',
    'InvalidParameter.TagValue',
    'InvalidResourceType.NotFound',
  ],
  JoinResourceGroup: [
    'InvalidResourceType.NotFound',
    'InvalidResourceGroup.NotFound',
    'InvalidResourceId.NotFound',
    'InvalidResourceGroup.Duplicate',
    'InvalidRegionId.ResourceGroup',
    'InvalidStatus.ResourceGroup',
    'EntityExists.AssociatedTransferTasks',
  ],
  ListResourceGroups: [],
}

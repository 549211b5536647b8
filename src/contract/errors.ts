import type { ActionName } from '~/contract/actions'

type Entry = readonly [status: number, message: string]

const flowControl = 'Request was denied due to user flow control.'
const noGroup = 'The ResourceGroup provided does not exist in our records.'
const tooManyInstances = 'The specified instances are beyond the permitted range.'
const badInstanceIds = 'The specified parameter InstanceIds is not valid.'
const windows = 'The instance creating is windows, cannot use ssh key pair to login'

/**
 * Every error code of the API with its HTTP status and message, verbatim from the API's pages. `{0}` stands for the
 * parameter or quota the message names. Where an action words a code differently, `OVERRIDES` has it.
 */
const ERRORS = {
  // Key pairs
  'InvalidKeyPairName.Malformed': [400, 'Specified Key Pair name is not valid.'],
  'InvalidKeyPairName.NotFound': [400, 'The specified KeyPairName does not exist in our records.'],
  'InvalidPublicKeyBody.Malformed': [400, 'The PublicKeyBody format is not supported.'],
  'KeyPair.AlreadyExist': [400, 'The key pair already exist.'],
  'QuotaExceed.KeyPair': [403, 'The key pair quota exceeds.'],
  'InvalidKeyPairNames.ValueNotSupported': [
    400,
    'The specified parameter "KeyPairNames" is not valid.',
  ],
  'InvalidParameter.KeypairAlreadyAttachedInstance': [
    400,
    'The specified parameter "KeyPairNames" attached to instances can not be deleted.',
  ],
  // Binding and instances
  InstanceKeyPairLimitExceeded: [403, tooManyInstances],
  'InvalidInstanceIds.ValueNotSupported': [400, badInstanceIds],
  'DependencyViolation.IoOptimize': [400, badInstanceIds],
  'DependencyViolation.WindowsInstance': [403, windows],
  'InvalidInstanceId.NotFound': [404, 'The specified InstanceId does not exist.'],
  IncorrectInstanceStatus: [
    403,
    'The current status of the resource does not support this operation.',
  ],
  // Regions
  'InvalidRegionId.NotFound': [404, 'The specified RegionId does not exist.'],
  'Unauthorized.EmptyRegion': [403, 'The specified account has no access authority to any region.'],
  'Invalid.InstanceChargeType': [403, 'The specified instanceChargeType is not valid.'],
  'InvalidAcceptLanguage.NotFound': [
    404,
    'Only Chinese (zh-CN), English (en-US), and Japanese (ja) are allowed.',
  ],
  'InvalidResourceType.NotFound': [404, 'The ResourceType provided does not exist in our records.'],
  // Tags
  'Duplicate.TagKey': [400, 'The Tag.N.Key contain duplicate key.'],
  'InvalidTagKey.Malformed': [400, 'The specified Tag.n.Key is not valid.'],
  'InvalidTagValue.Malformed': [400, 'The specified Tag.n.Value is not valid.'],
  'InvalidTag.Mismatch': [400, 'The specified Tag.n.Key and Tag.n.Value are not match.'],
  InvalidTagCount: [400, 'The specified tags are beyond the permitted range.'],
  'QuotaExceed.Tags': [403, '{0}'],
  'NumberExceed.ResourceIds': [400, "The ResourceIds parameter's number is exceed , Valid : 50"],
  'NumberExceed.Tags': [400, "The Tags parameter's number is exceed , Valid : 20"],
  'OperationDenied.QuotaExceed': [400, 'The quota of tags on resource is beyond permitted range.'],
  'InvalidParameter.TagValue': [400, 'The specified parameter "Tag.n.Value" is not valid.'],
  'InvalidResourceId.NotFound': [404, 'The specified ResourceIds are not found in our records.'],
  'InvalidResourceId.NotSupported': [403, 'The specified ResourceId does not support tagging.'],
  'NoPermission.Tag': [403, 'The operator is not permission for the tag.'],
  'MissingParameter.RegionId': [404, 'The parameter - RegionId should not be null'],
  'MissingParameter.ResourceType': [404, 'The parameter - ResourceType should not be null'],
  'MissingParameter.Tags': [404, 'The parameter - Tags should not be null'],
  // Resource groups
  'InvalidResourceGroup.NotFound': [404, noGroup],
  'InvalidResourceGroup.Duplicate': [
    403,
    'The ResourceId provided has a ResourceGroup in our records.',
  ],
  'InvalidRegionId.ResourceGroup': [
    403,
    'The specified region does not support resource group yet.',
  ],
  'InvalidStatus.ResourceGroup': [
    403,
    'You cannot perform an operation on a resource group that is being created or deleted.',
  ],
  'EntityExists.AssociatedTransferTasks': [
    400,
    'An associated transfer task is in progress. Try again later.',
  ],
  // Common to all actions
  MissingParameter: [
    400,
    'The input parameter "{0}" that is mandatory for processing this request is not supplied.',
  ],
  InvalidParameter: [400, 'The specified parameter "{0}" is not valid.'],
  UnsupportedParameter: [400, 'The parameters is unsupported.'],
  IncompleteSignature: [400, 'The request signature does not conform to Aliyun standards.'],
  SignatureNonceUsed: [400, 'The request signature nonce has been used.'],
  IllegalTimestamp: [
    400,
    'The input parameter "Timestamp" that is mandatory for processing this request is not supplied.',
  ],
  Throttling: [400, flowControl],
  'Throttling.User': [400, flowControl],
  'Rejected.Throttling': [400, flowControl],
  'Forbidden.RAM': [
    403,
    "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
  ],
  'Forbidden.RiskControl': [403, 'This operation is forbidden by Aliyun RiskControl system.'],
  'Forbidden.AccessKeyDisabled': [403, 'The specified access key is disabled.'],
  RealNameAuthenticationError: [
    403,
    'Your account has not passed the real-name authentication yet.',
  ],
  InvalidAction: [403, 'The specified action is not valid.'],
  UnsupportedHTTPMethod: [403, 'This http method is not supported.'],
  'InvalidAccessKeyId.NotFound': [404, 'Specified access key is not found.'],
  OperationConflict: [409, 'Request was denied due to conflict with a previous request.'],
  DryRunOperation: [400, 'Request validation has been passed with DryRun flag set.'],
  InternalError: [500, 'The request processing has failed due to some unknown error.'],
  ServiceUnavailable: [503, 'The request has failed due to a temporary failure of the server.'],
  'ServiceUnavailable.RegionMaintaining': [503, 'The region is under maintenance.'],
} as const satisfies Record<string, Entry>

export type ErrorCode = keyof typeof ERRORS

const OVERRIDES: Partial<Record<ActionName, Partial<Record<ErrorCode, Entry>>>> = {
  CreateKeyPair: {
    'InvalidRegionId.NotFound': [404, 'The RegionId provided does not exist in our records.'],
  },
  DeleteKeyPairs: {
    InstanceKeyPairLimitExceeded: [
      403,
      'Exceeding the allowed amount of instance which will be deleted.',
    ],
  },
  DetachKeyPair: {
    'DependencyViolation.WindowsInstance': [403, `${windows}.`],
  },
  JoinResourceGroup: {
    MissingParameter: [403, ERRORS.MissingParameter[1]],
    'InvalidResourceId.NotFound': [404, 'The ResourceId provided does not exist in our records.'],
  },
}

export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[]

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code)
}

export type ErrorInfo = { status: number; message: string }

/** HTTP status and message of a code as this action answers it; `subject` fills the place the message leaves open. */
export function errorInfo(code: ErrorCode, action?: ActionName, subject = ''): ErrorInfo {
  const override = action && OVERRIDES[action]?.[code]
  const [status, message] = override ?? ERRORS[code]
  return { status, message: message.replace('{0}', () => subject) }
}

/** The body of every failed call. */
export type ErrorBody = {
  RequestId: string
  HostId: string
  Code: ErrorCode
  Message: string
  /** Address of the vendor's troubleshooting page for this error. */
  Recommend: string
}

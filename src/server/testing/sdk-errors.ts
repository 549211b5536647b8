import { test } from 'vitest'

import { COMMON_ERRORS } from '~/contract/action-errors'
import type { ActionName } from '~/contract/actions'
import type { ErrorCode } from '~/contract/errors'
import { regionId, type Params, type SdkCalls } from '~/server/testing/sdk-suite'

/** Codes that no call can provoke in the sandbox, only a fault rule: status and message as the API's pages have them. */
const injected: readonly (readonly [ActionName, ErrorCode, number, string])[] = [
  [
    'DescribeRegions',
    'Unauthorized.EmptyRegion',
    403,
    'The specified account has no access authority to any region.',
  ],
  [
    'TagResources',
    'InvalidResourceId.NotSupported',
    403,
    'The specified ResourceId does not support tagging.',
  ],
  ['TagResources', 'NoPermission.Tag', 403, 'The operator is not permission for the tag.'],
  ['TagResources', 'InvalidTagCount', 400, 'The specified tags are beyond the permitted range.'],
  [
    'JoinResourceGroup',
    'InvalidRegionId.ResourceGroup',
    403,
    'The specified region does not support resource group yet.',
  ],
  [
    'JoinResourceGroup',
    'InvalidStatus.ResourceGroup',
    403,
    'You cannot perform an operation on a resource group that is being created or deleted.',
  ],
  [
    'JoinResourceGroup',
    'EntityExists.AssociatedTransferTasks',
    400,
    'An associated transfer task is in progress. Try again later.',
  ],
  [
    'ImportKeyPair',
    'InternalError',
    500,
    'The request processing has failed due to some unknown error.',
  ],
  ['ImportKeyPair', 'InvalidRegionId.NotFound', 404, 'The specified RegionId does not exist.'],
  [
    'CreateKeyPair',
    'InvalidRegionId.NotFound',
    404,
    'The RegionId provided does not exist in our records.',
  ],
  ['TagResources', 'QuotaExceed.Tags', 403, 'The quota is exceeded.'],
  ['UntagResources', 'NoPermission.Tag', 403, 'The operator is not permission for the tag.'],
]

const flowControl = 'Request was denied due to user flow control.'

/** Status and message of each common code, as DescribeKeyPairs answers it. */
const common: Readonly<Record<string, readonly [status: number, message: string]>> = {
  MissingParameter: [
    400,
    'The input parameter "KeyPairName" that is mandatory for processing this request is not supplied.',
  ],
  InvalidParameter: [400, 'The specified parameter "KeyPairName" is not valid.'],
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
  'InvalidRegionId.NotFound': [404, 'The specified RegionId does not exist.'],
  OperationConflict: [409, 'Request was denied due to conflict with a previous request.'],
  InternalError: [500, 'The request processing has failed due to some unknown error.'],
  ServiceUnavailable: [503, 'The request has failed due to a temporary failure of the server.'],
  'ServiceUnavailable.RegionMaintaining': [503, 'The region is under maintenance.'],
}

/** Tests of errors that are injected, and of permissions, through the door that `sdk` is behind. */
export function testErrors(sdk: SdkCalls): void {
  const anyParams: Params = { regionId, keyPairName: 'laptop', resourceType: 'keypair' }

  test.each(injected)('injects into %s the error %s', async (action, code, status, message) => {
    await sdk.door.set({ faults: [{ action, code, when: { kind: 'always' } }] })
    await sdk.refused(action, anyParams, status, code, message)
  })

  test.each([...COMMON_ERRORS])('answers the common error %s as it is documented', async (code) => {
    const [status, message] = common[code] ?? [0, '']
    await sdk.door.set({ faults: [{ action: '*', code, when: { kind: 'always' } }] })
    await sdk.refused('DescribeKeyPairs', anyParams, status, code, message)
  })

  test('lets a read-only user read, and nothing else', async () => {
    await sdk.door.set({ permission: 'read-only' })
    await sdk.list()
    const message =
      "User not authorized to operate on the specified resource, or this API doesn't support RAM."
    const writing: readonly ActionName[] = [
      'CreateKeyPair',
      'ImportKeyPair',
      'DeleteKeyPairs',
      'AttachKeyPair',
      'DetachKeyPair',
      'RebootInstance',
      'StartInstance',
      'TagResources',
      'UntagResources',
      'JoinResourceGroup',
    ]
    for (const action of writing)
      await sdk.refused(action, anyParams, 403, 'Forbidden.RAM', message)
    await sdk.door.set({ permission: 'none' })
    await sdk.refused('DescribeKeyPairs', anyParams, 403, 'Forbidden.RAM', message)
  })
}

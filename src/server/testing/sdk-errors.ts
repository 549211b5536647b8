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
  ['DescribeKeyPairs', 'Throttling', 400, 'Request was denied due to user flow control.'],
  ['DescribeKeyPairs', 'Throttling.User', 400, 'Request was denied due to user flow control.'],
  [
    'DescribeKeyPairs',
    'Forbidden.RAM',
    403,
    "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
  ],
  ['DescribeKeyPairs', 'UnsupportedParameter', 400, 'The parameters is unsupported.'],
  ['DescribeKeyPairs', 'SignatureNonceUsed', 400, 'The request signature nonce has been used.'],
  ['DescribeKeyPairs', 'InvalidAccessKeyId.NotFound', 404, 'Specified access key is not found.'],
]

/** Status of each common code, as the API's page of common errors lists them. */
const commonStatus: Readonly<Record<string, number>> = {
  MissingParameter: 400,
  InvalidParameter: 400,
  UnsupportedParameter: 400,
  IncompleteSignature: 400,
  SignatureNonceUsed: 400,
  IllegalTimestamp: 400,
  Throttling: 400,
  'Throttling.User': 400,
  'Rejected.Throttling': 400,
  'Forbidden.RAM': 403,
  'Forbidden.RiskControl': 403,
  'Forbidden.AccessKeyDisabled': 403,
  RealNameAuthenticationError: 403,
  InvalidAction: 403,
  UnsupportedHTTPMethod: 403,
  'InvalidAccessKeyId.NotFound': 404,
  'InvalidRegionId.NotFound': 404,
  OperationConflict: 409,
  InternalError: 500,
  ServiceUnavailable: 503,
  'ServiceUnavailable.RegionMaintaining': 503,
}

/** Tests of errors that are injected, and of permissions, through the door that `sdk` is behind. */
export function testErrors(sdk: SdkCalls): void {
  const anyParams: Params = { regionId, keyPairName: 'laptop', resourceType: 'keypair' }

  test.each(injected)('injects into %s the error %s', async (action, code, status, message) => {
    await sdk.door.set({ faults: [{ action, code, when: { kind: 'always' } }] })
    await sdk.refused(action, anyParams, status, code, message)
  })

  test.each([...COMMON_ERRORS])('answers the common error %s with its status', async (code) => {
    await sdk.door.set({ faults: [{ action: '*', code, when: { kind: 'always' } }] })
    await sdk.refused('DescribeKeyPairs', anyParams, commonStatus[code] ?? 0, code, '')
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

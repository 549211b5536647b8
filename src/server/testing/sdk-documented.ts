import { expect, test } from 'vitest'

import { ACTION_ERRORS } from '~/contract/action-errors'
import { ACTION_NAMES, type ActionName } from '~/contract/actions'
import type { ErrorCode } from '~/contract/errors'
import { instanceId } from '~/server/seed/instances'
import { regionId, rsaKey, type Params, type SdkCalls } from '~/server/testing/sdk-suite'

type Refusal = readonly [ActionName, Params, number, ErrorCode, string]

const running = instanceId(regionId, 17)
const stopped = instanceId(regionId, 18)
const keyPair = { regionId, resourceType: 'keypair' }
const laptop = { ...keyPair, resourceId: ['laptop'] }
const created = { regionId, keyPairName: 'tagged' }
const imported = { ...created, publicKeyBody: rsaKey }

function tags(count: number): { key: string; value: string }[] {
  return Array.from({ length: count }, (_, at) => ({ key: `k${at}`, value: 'v' }))
}

const twice = [...tags(1), ...tags(1)]
const tooMany = 'The maximum number of tags is 20, you have 21.'
const dryRun = 'Request validation has been passed with DryRun flag set.'
const duplicate = 'The Tag.N.Key contain duplicate key.'
const noType = 'The ResourceType provided does not exist in our records.'
const numberOfTags = "The Tags parameter's number is exceed , Valid : 20"
const regionMissing = 'The parameter - RegionId should not be null'
const typeMissing = 'The parameter - ResourceType should not be null'

/** Codes that an action documents and that no other test of the suite brings about at this action. */
const refusals: readonly Refusal[] = [
  ['CreateKeyPair', { ...created, tag: tags(21) }, 403, 'QuotaExceed.Tags', tooMany],
  ['ImportKeyPair', { ...imported, tag: tags(21) }, 403, 'QuotaExceed.Tags', tooMany],
  ['ImportKeyPair', { ...imported, tag: twice }, 400, 'Duplicate.TagKey', duplicate],
  ['RebootInstance', { instanceId: running, dryRun: true }, 400, 'DryRunOperation', dryRun],
  ['StartInstance', { instanceId: stopped, dryRun: true }, 400, 'DryRunOperation', dryRun],
  [
    'StartInstance',
    { instanceId: 'i-unknown' },
    404,
    'InvalidInstanceId.NotFound',
    'The specified InstanceId does not exist.',
  ],
  ['TagResources', { ...laptop, tag: twice }, 400, 'Duplicate.TagKey', duplicate],
  [
    'TagResources',
    { ...laptop, tag: [{ key: 'aliyun.x', value: 'v' }] },
    400,
    'InvalidTagKey.Malformed',
    'The specified Tag.n.Key is not valid.',
  ],
  [
    'TagResources',
    { ...laptop, tag: [{ key: 'k', value: 'acs:v' }] },
    400,
    'InvalidTagValue.Malformed',
    'The specified Tag.n.Value is not valid.',
  ],
  [
    'UntagResources',
    { resourceType: 'keypair', resourceId: ['laptop'], all: true },
    404,
    'MissingParameter.RegionId',
    regionMissing,
  ],
  [
    'UntagResources',
    { regionId, resourceId: ['laptop'], all: true },
    404,
    'MissingParameter.ResourceType',
    typeMissing,
  ],
  [
    'UntagResources',
    { ...keyPair, resourceId: ['never-was'], all: true },
    404,
    'InvalidResourceId.NotFound',
    'The specified ResourceIds are not found in our records.',
  ],
  [
    'UntagResources',
    { ...laptop, resourceType: 'KeyPair', all: true },
    404,
    'InvalidResourceType.NotFound',
    noType,
  ],
  [
    'ListTagResources',
    { resourceType: 'keypair' },
    404,
    'MissingParameter.RegionId',
    regionMissing,
  ],
  ['ListTagResources', { regionId }, 404, 'MissingParameter.ResourceType', typeMissing],
  ['ListTagResources', { ...keyPair, tag: tags(21) }, 400, 'NumberExceed.Tags', numberOfTags],
  [
    'ListTagResources',
    { regionId, resourceType: 'KeyPair' },
    404,
    'InvalidResourceType.NotFound',
    noType,
  ],
]

/** The rest of the codes that actions document, brought about by calls, through the door that `sdk` is behind. */
export function testDocumentedCodes(sdk: SdkCalls): void {
  test.each(refusals)(
    'refuses %s(%j) with %i %s',
    async (action, params, status, code, message) => {
      await sdk.refused(action, params, status, code, message)
    },
  )

  test('has met each action, and each code that it documents (with all tests before it)', () => {
    const documented = ACTION_NAMES.flatMap((action) => [
      action,
      ...ACTION_ERRORS[action].map((code) => `${action} ${code}`),
    ])
    expect(documented.filter((one) => !sdk.met.has(one))).toEqual([])
  })
}

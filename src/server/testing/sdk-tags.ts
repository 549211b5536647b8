import { expect, test } from 'vitest'

import { GROUP_IDS } from '~/server/seed/resource-groups'
import { regionId, type SdkCalls } from '~/server/testing/sdk-suite'

const keyPair = { regionId, resourceType: 'keypair' }

type Tagged = {
  nextToken: string
  tagResources: { tagResource: { resourceId: string; tagKey: string; tagValue: string }[] }
}

function tags(count: number, from = 0): { key: string; value: string }[] {
  return Array.from({ length: count }, (_, index) => ({ key: `n${index + from}`, value: '' }))
}

/** Tests of tags and resource groups, through the door that `sdk` is behind. */
export function testTagging(sdk: SdkCalls): void {
  test('tags, lists tags and untags', async () => {
    await sdk.call('TagResources', {
      ...keyPair,
      resourceId: ['laptop', '运维组'],
      tag: [
        { key: '部门', value: '平台' },
        { key: 'owner', value: 'mei' },
      ],
    })
    const listed = await sdk.call<Tagged>('ListTagResources', {
      ...keyPair,
      tag: [{ key: 'owner', value: 'mei' }],
    })
    expect(listed.tagResources.tagResource).toEqual(
      expect.arrayContaining([
        { resourceType: 'keypair', resourceId: 'laptop', tagKey: '部门', tagValue: '平台' },
        { resourceType: 'keypair', resourceId: '运维组', tagKey: 'owner', tagValue: 'mei' },
      ]),
    )
    expect(await sdk.names({ tag: [{ key: '部门' }] })).toEqual(['laptop', '运维组'])
    await sdk.call('UntagResources', {
      ...keyPair,
      resourceId: ['laptop'],
      tagKey: ['owner', 'never-was'],
    })
    expect(await sdk.names({ tag: [{ key: 'owner', value: 'mei' }] })).toEqual(['运维组'])
    await sdk.call('UntagResources', { ...keyPair, resourceId: ['运维组'], all: true })
    const none = await sdk.call<Tagged>('ListTagResources', { ...keyPair, resourceId: ['运维组'] })
    expect(none.tagResources.tagResource).toEqual([])
  })

  test('lists tags in parts, to the end', async () => {
    await sdk.door.seed('many-tags')
    const found: string[] = []
    let nextToken: string | undefined
    do {
      const body = await sdk.call<Tagged>('ListTagResources', { ...keyPair, nextToken })
      found.push(
        ...body.tagResources.tagResource.map(({ resourceId, tagKey }) => `${resourceId} ${tagKey}`),
      )
      ;({ nextToken } = body)
    } while (nextToken)
    expect(new Set(found).size).toBe(180)
  })

  test('keeps the limits of tagging', async () => {
    await sdk.call('TagResources', { ...keyPair, resourceId: ['laptop'], tag: tags(20) })
    await sdk.call('TagResources', {
      ...keyPair,
      resourceId: ['laptop'],
      tag: [{ key: 'n3', value: 'changed' }],
    })
    const full = 'The quota of tags on resource is beyond permitted range.'
    await sdk.refused(
      'TagResources',
      { ...keyPair, resourceId: ['laptop'], tag: tags(1, 20) },
      400,
      'OperationDenied.QuotaExceed',
      full,
    )
    const tooMany = "The Tags parameter's number is exceed , Valid : 20"
    await sdk.refused(
      'TagResources',
      { ...keyPair, resourceId: ['laptop'], tag: tags(21) },
      400,
      'NumberExceed.Tags',
      tooMany,
    )
    await sdk.refused(
      'UntagResources',
      { ...keyPair, resourceId: ['laptop'], tagKey: tags(21).map(({ key }) => key) },
      400,
      'NumberExceed.Tags',
      tooMany,
    )
    const names51 = Array.from({ length: 51 }, (_, index) => `pair-${index}`)
    const tooManyIds = "The ResourceIds parameter's number is exceed , Valid : 50"
    await sdk.refused(
      'TagResources',
      { ...keyPair, resourceId: names51, tag: tags(1) },
      400,
      'NumberExceed.ResourceIds',
      tooManyIds,
    )
    await sdk.refused(
      'UntagResources',
      { ...keyPair, resourceId: names51, all: true },
      400,
      'NumberExceed.ResourceIds',
      tooManyIds,
    )
    await sdk.refused(
      'ListTagResources',
      { ...keyPair, resourceId: names51 },
      400,
      'NumberExceed.ResourceIds',
      tooManyIds,
    )
  })

  test('refuses tagging that cannot be', async () => {
    const tag = [{ key: 'a', value: 'b' }]
    const resourceId = ['laptop']
    await sdk.refused(
      'TagResources',
      { resourceType: 'keypair', resourceId, tag },
      404,
      'MissingParameter.RegionId',
      'The parameter - RegionId should not be null',
    )
    await sdk.refused(
      'TagResources',
      { regionId, resourceId, tag },
      404,
      'MissingParameter.ResourceType',
      'The parameter - ResourceType should not be null',
    )
    await sdk.refused(
      'TagResources',
      { ...keyPair, resourceId },
      404,
      'MissingParameter.Tags',
      'The parameter - Tags should not be null',
    )
    await sdk.refused(
      'UntagResources',
      { ...keyPair, resourceId },
      404,
      'MissingParameter.Tags',
      'The parameter - Tags should not be null',
    )
    await sdk.refused(
      'TagResources',
      { regionId, resourceType: 'KeyPair', resourceId, tag },
      404,
      'InvalidResourceType.NotFound',
      'The ResourceType provided does not exist in our records.',
    )
    await sdk.refused(
      'TagResources',
      { ...keyPair, resourceId: ['laptop', 'never-was'], tag },
      404,
      'InvalidResourceId.NotFound',
      'The specified ResourceIds are not found in our records.',
    )
    expect(await sdk.names({ tag })).toEqual([])
    await sdk.refused(
      'TagResources',
      { ...keyPair, resourceId, tag: [{ key: 'a' }] },
      400,
      'InvalidTag.Mismatch',
      'The specified Tag.n.Key and Tag.n.Value are not match.',
    )
    await sdk.refused(
      'ListTagResources',
      { ...keyPair, tag: [{ value: 'b' }] },
      400,
      'InvalidParameter.TagValue',
      'The specified parameter "Tag.n.Value" is not valid.',
    )
  })

  test('moves a key pair to another resource group', async () => {
    const join = { regionId, resourceType: 'keypair', resourceId: 'laptop' }
    await sdk.call('JoinResourceGroup', { ...join, resourceGroupId: GROUP_IDS.data })
    expect(await sdk.names({ resourceGroupId: GROUP_IDS.data })).toEqual(['laptop', 'db-backup'])
    await sdk.refused(
      'JoinResourceGroup',
      { ...join, resourceGroupId: GROUP_IDS.data },
      403,
      'InvalidResourceGroup.Duplicate',
      'The ResourceId provided has a ResourceGroup in our records.',
    )
    await sdk.refused(
      'JoinResourceGroup',
      { ...join, resourceGroupId: 'rg-nothing' },
      404,
      'InvalidResourceGroup.NotFound',
      'The ResourceGroup provided does not exist in our records.',
    )
    await sdk.refused(
      'JoinResourceGroup',
      { ...join, resourceId: 'never-was', resourceGroupId: GROUP_IDS.web },
      404,
      'InvalidResourceId.NotFound',
      'The ResourceId provided does not exist in our records.',
    )
    await sdk.refused(
      'JoinResourceGroup',
      { ...join, resourceType: 'Keypair', resourceGroupId: GROUP_IDS.web },
      404,
      'InvalidResourceType.NotFound',
      'The ResourceType provided does not exist in our records.',
    )
  })

  test('lists resource groups', async () => {
    type Groups = {
      totalCount: number
      resourceGroups: { resourceGroup: { id: string; name: string; displayName: string }[] }
    }
    const all = await sdk.call<Groups>('ListResourceGroups')
    expect(all.resourceGroups.resourceGroup.map(({ name }) => name)).toEqual([
      'default',
      'web',
      'data',
      'operations',
    ])
    const one = await sdk.call<Groups>('ListResourceGroups', { displayName: 'Dat', pageSize: 1 })
    expect(one).toMatchObject({
      totalCount: 1,
      resourceGroups: { resourceGroup: [{ id: GROUP_IDS.data }] },
    })
    await sdk.refused(
      'ListResourceGroups',
      { pageSize: 101 },
      400,
      'InvalidParameter',
      'The specified parameter "PageSize" is not valid.',
    )
  })
}

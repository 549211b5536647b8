import { beforeEach, expect, test } from 'vitest'

import type { WireValue } from '~/contract/wire'
import { instanceId } from '~/server/seed/instances'
import { GROUP_IDS } from '~/server/seed/resource-groups'
import { listAt, openTestServer, type TestServer } from '~/server/testing/test-server'

const RegionId = 'cn-hangzhou'
const keyPair = { RegionId, ResourceType: 'keypair' }
const laptop = { ...keyPair, ResourceId: ['laptop'] }

let server: TestServer
beforeEach(async () => {
  server = await openTestServer('default')
})

async function tagsOf(params: Record<string, WireValue>): Promise<string[]> {
  const { body } = await server.call('ListTagResources', { ...keyPair, ...params })
  return listAt(body, 'TagResources', 'TagResource').map(
    (tag) => `${String(tag['ResourceId'])} ${String(tag['TagKey'])}=${String(tag['TagValue'])}`,
  )
}

test('adds tags, overwrites values, and removes keys', async () => {
  const Tag = [
    { Key: 'a', Value: '1' },
    { Key: 'b', Value: '' },
  ]
  expect(await server.outcome('TagResources', { ...laptop, Tag })).toEqual([200, null])
  await server.call('TagResources', { ...laptop, Tag: [{ Key: 'a', Value: '2' }] })
  expect(await tagsOf({ ResourceId: ['laptop'] })).toEqual(['laptop a=2', 'laptop b='])
  await server.call('UntagResources', { ...laptop, TagKey: ['a', 'unknown'] })
  expect(await tagsOf({ ResourceId: ['laptop'] })).toEqual(['laptop b='])
  await server.call('UntagResources', { ...laptop, All: true })
  expect(await tagsOf({ ResourceId: ['laptop'] })).toEqual([])
})

test('All has no effect beside TagKey', async () => {
  const web = { ...keyPair, ResourceId: ['web-prod'] }
  await server.call('UntagResources', { ...web, TagKey: ['env'], All: true })
  expect(await tagsOf({ ResourceId: ['web-prod'] })).toEqual(['web-prod team=web'])
})

test('tags instances by their id', async () => {
  const instance = { RegionId, ResourceType: 'instance', ResourceId: [instanceId(RegionId, 20)] }
  const Tag = [{ Key: 'office', Value: 'yes' }]
  expect(await server.outcome('TagResources', { ...instance, Tag })).toEqual([200, null])
  const { body } = await server.call('DescribeInstances', { RegionId, Tag })
  expect(body['TotalCount']).toBe(1)
})

test('tags all of the resources or none', async () => {
  const ResourceId = ['laptop', 'never-was']
  const Tag = [{ Key: 'a', Value: '1' }]
  expect(await server.outcome('TagResources', { ...keyPair, ResourceId, Tag })).toEqual([
    404,
    'InvalidResourceId.NotFound',
  ])
  expect(await tagsOf({ ResourceId })).toEqual([])
})

test('counts 20 tags after the merge', async () => {
  const Tag = Array.from({ length: 20 }, (_, index) => ({ Key: `k${index}`, Value: '' }))
  expect(await server.outcome('TagResources', { ...laptop, Tag })).toEqual([200, null])
  expect(await server.outcome('TagResources', { ...laptop, Tag })).toEqual([200, null])
  expect(
    await server.outcome('TagResources', { ...laptop, Tag: [{ Key: 'k20', Value: '' }] }),
  ).toEqual([400, 'OperationDenied.QuotaExceed'])
})

test('lists by tags, by values and by resource group', async () => {
  expect(await tagsOf({ Tag: [{ Key: 'team', Value: 'data' }] })).toEqual([
    'db-backup env=prod',
    'db-backup team=data',
  ])
  const TagFilter = [{ TagKey: 'env', TagValues: ['staging', 'ci'] }]
  expect(await tagsOf({ TagFilter })).toEqual([
    'web-staging env=staging',
    'web-staging team=web',
    'jenkins-ci env=ci',
  ])
  expect(await tagsOf({ Tag: [{ Key: 'acs:rm:rgId', Value: GROUP_IDS.data }] })).toHaveLength(2)
  expect(await tagsOf({ Tag: [{ Key: 'acs:rm:rgId', Value: GROUP_IDS.default }] })).toEqual([])
  expect(await tagsOf({ ResourceId: ['never-was'] })).toEqual([])
})

test('checks in the documented order', async () => {
  const ids = Array.from({ length: 51 }, (_, index) => `n${index}`)
  const steps: [Record<string, WireValue>, string][] = [
    [{ RegionId: 'nowhere' }, 'InvalidRegionId.NotFound'],
    [{}, 'MissingParameter.RegionId'],
    [{ RegionId }, 'MissingParameter.ResourceType'],
    [{ RegionId, ResourceType: 'x' }, 'MissingParameter'],
    [{ RegionId, ResourceType: 'x', ResourceId: ids }, 'MissingParameter.Tags'],
    [
      { ...keyPair, ResourceType: 'x', ResourceId: ids, Tag: [{ Key: 'acs:' }] },
      'InvalidResourceType.NotFound',
    ],
    [{ ...keyPair, ResourceId: ids, Tag: [{ Key: 'acs:' }] }, 'InvalidTag.Mismatch'],
    [{ ...keyPair, ResourceId: ids, Tag: [{ Key: 'acs:', Value: '' }] }, 'InvalidTagKey.Malformed'],
    [{ ...keyPair, ResourceId: ids, Tag: [{ Key: 'a', Value: '' }] }, 'NumberExceed.ResourceIds'],
  ]
  for (const [params, code] of steps) {
    expect((await server.outcome('TagResources', params))[1]).toBe(code)
  }
})

test('moves a key pair between resource groups', async () => {
  const join = { ...keyPair, ResourceId: 'laptop' }
  function into(ResourceGroupId: string) {
    return server.outcome('JoinResourceGroup', { ...join, ResourceGroupId })
  }
  // Never assigned means the default group.
  expect(await into(GROUP_IDS.default)).toEqual([403, 'InvalidResourceGroup.Duplicate'])
  expect(await into(GROUP_IDS.web)).toEqual([200, null])
  expect(await into(GROUP_IDS.web)).toEqual([403, 'InvalidResourceGroup.Duplicate'])
  expect(await into(GROUP_IDS.default)).toEqual([200, null])
  expect(await into('rg-nothing')).toEqual([404, 'InvalidResourceGroup.NotFound'])
  expect(await into('')).toEqual([403, 'MissingParameter'])
})

test('refuses a group that is being created or deleted', async () => {
  await server.store.transaction('readwrite', async (tx) => {
    const group = await tx.resourceGroups.get([GROUP_IDS.data])
    if (group) await tx.resourceGroups.put({ ...group, status: 'PendingDelete' })
  })
  const params = { ...keyPair, ResourceId: 'laptop', ResourceGroupId: GROUP_IDS.data }
  expect(await server.outcome('JoinResourceGroup', params)).toEqual([
    403,
    'InvalidStatus.ResourceGroup',
  ])
})

test.each<[Record<string, WireValue>, string[]]>([
  [{}, ['default', 'web', 'data', 'operations']],
  [{ Name: 'a' }, ['default', 'data', 'operations']],
  [{ DisplayName: 'Web' }, ['web']],
  [{ Status: 'PendingDelete' }, []],
  [{ ResourceGroupId: GROUP_IDS.web }, ['web']],
  [{ ResourceGroupIds: [GROUP_IDS.web, GROUP_IDS.data] }, ['web', 'data']],
  [{ PageNumber: 2, PageSize: 3 }, ['operations']],
])('lists resource groups by %j', async (params, expected) => {
  const { body } = await server.call('ListResourceGroups', params)
  const groups = listAt(body, 'ResourceGroups', 'ResourceGroup')
  expect(groups.map((group) => group['Name'])).toEqual(expected)
})

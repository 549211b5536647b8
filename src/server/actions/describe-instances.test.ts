import { expect, test } from 'vitest'

import { jsonList, type WireValue } from '~/contract/wire'
import { instanceId } from '~/server/seed/instances'
import { GROUP_IDS } from '~/server/seed/resource-groups'
import { listAt, openTestServer } from '~/server/testing/test-server'

const RegionId = 'cn-hangzhou'

async function names(params: Record<string, WireValue>): Promise<string[]> {
  const { call } = await openTestServer('default')
  const { body } = await call('DescribeInstances', { RegionId, PageSize: 100, ...params })
  return listAt(body, 'Instances', 'Instance').map((instance) => String(instance['InstanceName']))
}

test.each<[Record<string, WireValue>, string[]]>([
  [{ KeyPairName: 'jenkins-ci' }, ['ci-runner-01', 'ci-runner-02']],
  [{ InstanceName: 'web-0*' }, ['web-03', 'web-01', 'web-02']],
  [{ InstanceName: '监控*' }, ['监控服务器']],
  [{ Status: 'Stopped' }, ['ci-runner-02', 'win-build', 'db-replica']],
  [{ ResourceGroupId: GROUP_IDS.data }, ['db-primary', 'db-replica']],
  [{ Tag: [{ Key: 'team', Value: 'data' }] }, ['db-primary', 'db-replica']],
  [{ InstanceIds: '[]' }, []],
  [{ InstanceIds: jsonList([instanceId(RegionId, 14), 'i-unknown']) }, ['bastion']],
  [{ InstanceIds: jsonList([instanceId('cn-shanghai', 10)]) }, []],
  [{ KeyPairName: 'jenkins-ci', Status: 'Running' }, ['ci-runner-01']],
])('filters by %j', async (params, expected) => {
  expect((await names(params)).toSorted()).toEqual(expected.toSorted())
})

test('shows what the dialogs need of an instance', async () => {
  const { call } = await openTestServer('default')
  const { body } = await call('DescribeInstances', { RegionId, InstanceName: 'legacy-app' })
  expect(listAt(body, 'Instances', 'Instance')).toMatchObject([
    {
      OSType: 'linux',
      IoOptimized: false,
      KeyPairName: '',
      InstanceNetworkType: 'classic',
      RegionId,
      VpcAttributes: { PrivateIpAddress: { IpAddress: [] } },
      InnerIpAddress: { IpAddress: ['172.16.0.22'] },
    },
  ])
})

test('pages by number, and by token with its own bounds', async () => {
  const { call } = await openTestServer('many-instances')
  const byNumber = await call('DescribeInstances', { RegionId, PageNumber: 20, PageSize: 100 })
  expect(byNumber.body).toMatchObject({ TotalCount: 1996, PageNumber: 20, NextToken: '' })
  expect(listAt(byNumber.body, 'Instances', 'Instance')).toHaveLength(96)
  for (const [MaxResults, size] of [
    [1, 10],
    [50, 50],
    [1000, 100],
  ]) {
    const { body } = await call('DescribeInstances', { RegionId, MaxResults })
    expect(listAt(body, 'Instances', 'Instance')).toHaveLength(size ?? 0)
    expect(body['NextToken']).not.toBe('')
  }
})

test.each<[Record<string, WireValue>, string]>([
  [{ InstanceIds: 'i-1' }, 'InstanceIds'],
  [
    { InstanceIds: jsonList(Array.from({ length: 101 }, (_, index) => `i-${index}`)) },
    'InstanceIds',
  ],
  [{ PageSize: 101 }, 'PageSize'],
  [{ NextToken: 'made up' }, 'NextToken'],
])('refuses %j', async (params, name) => {
  const { call } = await openTestServer('default')
  const { body } = await call('DescribeInstances', { RegionId, ...params })
  expect(body).toMatchObject({
    Code: 'InvalidParameter',
    Message: `The specified parameter "${name}" is not valid.`,
  })
})

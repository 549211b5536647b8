import { seedInstance } from '~/server/seed/instances'
import { seedPair, tagsOf } from '~/server/seed/key-pairs'
import { GROUP_IDS, resourceGroups } from '~/server/seed/resource-groups'
import type { SeedKey } from '~/server/seed/seed-keys'
import type { Account, InstanceRecord, KeyPairRecord } from '~/server/store/records'

const hour = 3_600_000
const day = 24 * hour
const { web, data, operations } = GROUP_IDS

/** The account of a first visit: a small team with servers in a few regions, most of them in Hangzhou. */
export function defaultAccount(now: number): Account {
  return {
    keyPairs: keyPairs(now),
    instances: instances(now),
    resourceGroups: resourceGroups(now),
  }
}

function keyPairs(now: number): KeyPairRecord[] {
  function pair(
    region: string,
    name: string,
    key: SeedKey,
    age: number,
    resourceGroup = '',
    ...tags: string[]
  ): KeyPairRecord {
    const createdAt = now - age
    return seedPair({ region, name, key, createdAt, resourceGroup, tags: tagsOf(...tags) })
  }
  const here = 'cn-hangzhou'
  return [
    pair(here, 'web-prod', 'web', 2 * day + 3 * hour, web, 'env=prod', 'team=web'),
    pair(here, 'web-staging', 'staging', 9 * day + 5 * hour, web, 'env=staging', 'team=web'),
    pair(here, 'laptop', 'laptop', 16 * day + 1 * hour),
    pair(here, 'bastion', 'bastion', 34 * day + 7 * hour, operations, 'env=prod', 'owner=ops'),
    pair(here, '运维组', 'ops', 61 * day + 2 * hour, operations, 'owner=ops'),
    pair(here, 'release-2026', 'release', 88 * day + 6 * hour, web, 'env=prod'),
    pair(here, 'jenkins-ci', 'ci', 130 * day + 4 * hour, operations, 'env=ci'),
    pair(here, 'db-backup', 'backup', 201 * day + 9 * hour, data, 'env=prod', 'team=data'),
    pair(here, 'on-call', 'oncall', 275 * day + 8 * hour),
    pair('cn-shanghai', 'laptop', 'laptop', 15 * day + 22 * hour),
    pair('cn-shanghai', 'web-prod', 'web', 40 * day + 3 * hour, web, 'env=prod', 'team=web'),
    pair('cn-shanghai', 'analytics', 'data', 97 * day + 5 * hour, data, 'team=data'),
    pair('cn-beijing', 'laptop', 'laptop', 15 * day + 21 * hour),
    pair('ap-southeast-1', 'web-prod-sg', 'web', 21 * day + 6 * hour, web, 'env=prod'),
    pair('ap-southeast-1', 'laptop', 'laptop', 15 * day + 20 * hour),
    pair('us-west-1', 'edge-us', 'edge', 55 * day + 11 * hour, web, 'env=prod'),
    pair('eu-central-1', 'edge-eu', 'edge', 54 * day + 10 * hour, web, 'env=prod'),
  ]
}

function instances(now: number): InstanceRecord[] {
  const region = 'cn-hangzhou'
  const prod = { resourceGroup: web, tags: tagsOf('env=prod', 'team=web') }
  const bound = { keyPair: 'web-prod', ...prod }
  function ago(days: number): number {
    return now - days * day - 4 * hour
  }
  return [
    seedInstance({
      region,
      number: 10,
      name: 'web-01',
      createdAt: ago(190),
      publicIp: '47.96.11.21',
      ...bound,
    }),
    seedInstance({
      region,
      number: 11,
      name: 'web-02',
      createdAt: ago(190),
      publicIp: '47.96.11.22',
      ...bound,
    }),
    seedInstance({
      region,
      number: 12,
      name: 'web-03',
      createdAt: ago(12),
      ...prod,
      keyPair: 'web-prod',
      effectiveKeyPair: 'web-staging',
    }),
    seedInstance({
      region,
      number: 13,
      name: 'web-staging-01',
      createdAt: ago(80),
      os: 'ubuntu',
      keyPair: 'web-staging',
      resourceGroup: web,
      tags: tagsOf('env=staging'),
    }),
    seedInstance({
      region,
      number: 14,
      name: 'bastion',
      createdAt: ago(260),
      os: 'debian',
      type: 'ecs.t6-c1m1.large',
      keyPair: 'bastion',
      resourceGroup: operations,
      publicIp: '47.96.11.5',
    }),
    seedInstance({
      region,
      number: 15,
      name: 'ci-runner-01',
      createdAt: ago(129),
      os: 'ubuntu',
      type: 'ecs.c8i.xlarge',
      keyPair: 'jenkins-ci',
      resourceGroup: operations,
    }),
    seedInstance({
      region,
      number: 16,
      name: 'ci-runner-02',
      createdAt: ago(129),
      os: 'ubuntu',
      type: 'ecs.c8i.xlarge',
      status: 'Stopped',
      keyPair: 'jenkins-ci',
      resourceGroup: operations,
    }),
    seedInstance({
      region,
      number: 17,
      name: 'db-primary',
      createdAt: ago(310),
      type: 'ecs.r8i.2xlarge',
      resourceGroup: data,
      tags: tagsOf('env=prod', 'team=data'),
    }),
    seedInstance({
      region,
      number: 18,
      name: 'db-replica',
      createdAt: ago(310),
      type: 'ecs.r8i.2xlarge',
      status: 'Stopped',
      resourceGroup: data,
      tags: tagsOf('env=prod', 'team=data'),
    }),
    seedInstance({
      region,
      number: 19,
      name: '监控服务器',
      createdAt: ago(45),
      os: 'debian',
      resourceGroup: operations,
    }),
    seedInstance({
      region,
      number: 20,
      name: 'win-office',
      createdAt: ago(150),
      os: 'windows',
      type: 'ecs.g7.xlarge',
    }),
    seedInstance({
      region,
      number: 21,
      name: 'win-build',
      createdAt: ago(149),
      os: 'windows',
      type: 'ecs.g7.2xlarge',
      status: 'Stopped',
    }),
    seedInstance({
      region,
      number: 22,
      name: 'legacy-app',
      createdAt: ago(880),
      os: 'centos',
      type: 'ecs.t1.small',
      ioOptimized: false,
    }),
    seedInstance({
      region: 'cn-shanghai',
      number: 10,
      name: 'web-sh-01',
      createdAt: ago(39),
      ...bound,
    }),
    seedInstance({
      region: 'cn-shanghai',
      number: 11,
      name: 'etl-01',
      createdAt: ago(96),
      os: 'ubuntu',
      resourceGroup: data,
    }),
    seedInstance({
      region: 'ap-southeast-1',
      number: 10,
      name: 'web-sg-01',
      createdAt: ago(20),
      keyPair: 'web-prod-sg',
      ...prod,
    }),
    seedInstance({
      region: 'us-west-1',
      number: 10,
      name: 'edge-us-01',
      createdAt: ago(54),
      os: 'debian',
      keyPair: 'edge-us',
      ...prod,
    }),
  ]
}

import { expect, test } from 'vitest'
import { ECS_VERSION, RESOURCE_MANAGER_VERSION } from '~/contract/actions'
import { asCli, asCurl, asSdk } from './call-code'

const list = {
  action: 'DescribeKeyPairs',
  version: ECS_VERSION,
  params: { RegionId: 'cn-hangzhou', PageSize: '50', KeyPairName: "*o'clock*" },
}
const importing = {
  action: 'ImportKeyPair',
  version: ECS_VERSION,
  params: {
    RegionId: 'cn-hangzhou',
    KeyPairName: 'laptop',
    PublicKeyBody: 'ssh-rsa AAAAB3…',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'prod',
  },
}

test('curl calls the HTTP door, texts quoted where the shell needs it', () => {
  expect(asCurl(list)).toBe(
    [
      `curl -X POST http://127.0.0.1:8888/ \\`,
      `  -H 'x-acs-action: DescribeKeyPairs' \\`,
      `  -H 'x-acs-version: 2014-05-26' \\`,
      `  --data-urlencode RegionId=cn-hangzhou \\`,
      `  --data-urlencode PageSize=50 \\`,
      `  --data-urlencode 'KeyPairName=*o'\\''clock*'`,
    ].join('\n'),
  )
})

test('the command line knows both products', () => {
  expect(asCli(list)).toMatch(/^aliyun ecs DescribeKeyPairs \\\n {2}--RegionId cn-hangzhou/)
  const groups = { action: 'ListResourceGroups', version: RESOURCE_MANAGER_VERSION, params: {} }
  expect(asCli(groups)).toBe('aliyun resourcemanager ListResourceGroups')
})

test('the SDK call has the parameters as the object they came from', () => {
  expect(asSdk(importing)).toBe(
    [
      `import { readFileSync } from 'node:fs'`,
      `import * as api from '@alicloud/ecs20140526'`,
      ``,
      `await client.importKeyPair(`,
      `  new api.ImportKeyPairRequest({`,
      `    regionId: "cn-hangzhou",`,
      `    keyPairName: "laptop",`,
      `    publicKeyBody: readFileSync('key.pub', 'utf8'),`,
      `    tag: [{`,
      `      key: "env",`,
      `      value: "prod",`,
      `    }],`,
      `  }),`,
      `)`,
    ].join('\n'),
  )
  expect(asSdk(list)).toContain('pageSize: 50,')
})

test('a value that looks like something else stays a text', () => {
  const call = {
    action: 'TagResources',
    version: ECS_VERSION,
    params: { 'ResourceId.1': 'a', 'Tag.1.Key': '-x', 'Tag.1.Value': 'true', All: 'true' },
  }
  expect(asCli(call)).toContain('--Tag.1.Key=-x')
  expect(asSdk(call)).toContain('value: "true",')
  expect(asSdk({ ...call, action: 'UntagResources' })).toContain('all: true,')
  expect(asSdk({ ...call, action: 'Nope' })).toContain('all: "true",')
})

test('lists within lists are lists', () => {
  const filters = {
    action: 'ListTagResources',
    version: ECS_VERSION,
    params: { 'TagFilter.1.TagKey': 'k', 'TagFilter.1.TagValues.1': 'v' },
  }
  expect(asSdk(filters)).toContain('tagFilter: [{\n      tagKey: "k",\n      tagValues: ["v"],')
})

test('no form repeats a shortened key: each reads it from a file', () => {
  for (const text of [asCurl(importing), asCli(importing), asSdk(importing)]) {
    expect(text).toContain('key.pub')
    expect(text).not.toContain('AAAAB3')
  }
})

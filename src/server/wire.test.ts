import { assert, asyncProperty, constantFrom, dictionary, json, oneof, string } from 'fast-check'
import { beforeAll, expect, test } from 'vitest'

import { isErrorCode } from '~/contract/errors'
import { flattenParams } from '~/contract/wire'
import { BODY_LIMIT } from '~/server/decode'
import { openTestServer, type TestServer } from '~/server/testing/test-server'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer('default')
})

type Sent = {
  method?: string
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: string
}

async function send({ method = 'POST', query = {}, headers = {}, body }: Sent): Promise<{
  status: number
  type: string | null
  text: string
}> {
  const response = await server.server.handle(
    new Request(`http://sandbox.test/?${new URLSearchParams(query)}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    }),
  )
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  }
}

const listing = { Action: 'DescribeKeyPairs', Version: '2014-05-26', RegionId: 'cn-hangzhou' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('takes action and version from headers, query or form body', async () => {
  const { Action, Version, ...params } = listing
  const headers = { 'x-acs-action': Action, 'x-acs-version': Version }
  const ways: Sent[] = [
    { headers, query: params },
    { headers: { ...headers, ...form }, body: String(new URLSearchParams(params)) },
    { query: listing },
    { headers: form, body: String(new URLSearchParams(listing)) },
    {
      query: { Action },
      headers: { ...form, 'x-acs-version': Version },
      body: 'RegionId=cn-hangzhou',
    },
    { method: 'GET', query: listing },
  ]
  for (const way of ways) {
    const { status, type, text } = await send(way)
    expect({ status, type }).toEqual({ status: 200, type: 'application/json;charset=utf-8' })
    expect(JSON.parse(text)).toMatchObject({ TotalCount: 9 })
  }
})

test('merges query and body; the query wins', async () => {
  const { text } = await send({
    query: { ...listing, PageSize: '2' },
    headers: form,
    body: 'PageSize=3&PageNumber=2',
  })
  expect(JSON.parse(text)).toMatchObject({ PageSize: 2, PageNumber: 2 })
})

test('ignores parameters it does not know, and the old account ones', async () => {
  const query = { ...listing, OwnerId: '1', ResourceOwnerAccount: 'x', Foo: 'bar', __proto: 'y' }
  expect((await send({ query })).status).toBe(200)
})

test('answers XML where it is asked for', async () => {
  const Tag = 'a<b>&"c\u0001'
  const imported = await send({
    query: {
      ...listing,
      Action: 'TagResources',
      ResourceType: 'keypair',
      'ResourceId.1': 'laptop',
      'Tag.1.Key': Tag,
      'Tag.1.Value': '值',
      Format: 'XML',
    },
  })
  expect(imported).toMatchObject({ status: 200, type: 'text/xml;charset=utf-8' })
  expect(imported.text).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?><TagResourcesResponse><RequestId>[\dA-F-]{36}<\/RequestId><\/TagResourcesResponse>$/,
  )
  const listed = await send({ query: { ...listing, Format: 'xml', KeyPairName: 'laptop' } })
  expect(listed.text).toContain(
    '<Tags><Tag><TagKey>a&lt;b&gt;&amp;"c\uFFFD</TagKey><TagValue>值</TagValue></Tag></Tags>',
  )
  const failed = await send({ query: { ...listing, RegionId: 'nowhere', Format: 'XML' } })
  expect(failed).toMatchObject({ status: 404, type: 'text/xml;charset=utf-8' })
  expect(failed.text).toMatch(
    /<Error><RequestId>.*<Code>InvalidRegionId.NotFound<\/Code><Message>.*<\/Error>$/,
  )
})

test('wraps an error as the service does', async () => {
  const { text } = await send({
    query: { ...listing, Action: 'CreateKeyPair', KeyPairName: 'laptop' },
  })
  const body = JSON.parse(text) as Record<string, string>
  expect(body).toEqual({
    RequestId: expect.stringMatching(
      /^[\dA-F]{8}-[\dA-F]{4}-5[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/,
    ),
    HostId: 'ecs.cn-hangzhou.aliyuncs.com',
    Code: 'KeyPair.AlreadyExist',
    Message: 'The key pair already exist.',
    Recommend: `https://api.aliyun.com/troubleshoot?q=KeyPair.AlreadyExist&product=Ecs&requestId=${body['RequestId']}`,
  })
})

test.each<[string, Sent, number, string]>([
  ['no action', { query: { Version: '2014-05-26' } }, 400, 'MissingParameter'],
  ['no version', { query: { Action: 'DescribeRegions' } }, 400, 'MissingParameter'],
  ['an unknown action', { query: { ...listing, Action: 'Nope' } }, 403, 'InvalidAction'],
  ['an action of Object', { query: { ...listing, Action: 'constructor' } }, 403, 'InvalidAction'],
  ['a wrong version', { query: { ...listing, Version: '2014-05-27' } }, 400, 'InvalidParameter'],
  [
    "another product's version",
    { query: { ...listing, Version: '2020-03-31' } },
    403,
    'InvalidAction',
  ],
  ['another method', { method: 'PUT', query: listing }, 403, 'UnsupportedHTTPMethod'],
  ['a method without body', { method: 'DELETE', query: listing }, 403, 'UnsupportedHTTPMethod'],
  ['an absurd body', { query: listing, body: 'x'.repeat(BODY_LIMIT + 1) }, 400, 'InvalidParameter'],
  [
    'an announced absurd body',
    { query: listing, headers: { 'content-length': '99999999999' } },
    400,
    'InvalidParameter',
  ],
  [
    'an absurd key',
    {
      headers: form,
      body: `${new URLSearchParams({ ...listing, Action: 'ImportKeyPair', KeyPairName: 'abc' })}&PublicKeyBody=${'ssh-rsa '.repeat(50_000)}`,
    },
    400,
    'InvalidPublicKeyBody.Malformed',
  ],
  [
    'absurd tag numbers',
    {
      query: {
        ...listing,
        Action: 'CreateKeyPair',
        KeyPairName: '1',
        'Tag.999999999999.Key': 'a',
        'Tag.-1.Key': 'b',
      },
    },
    400,
    'InvalidKeyPairName.Malformed',
  ],
])('answers %s with a documented error', async (_what, sent, status, code) => {
  const { status: got, text } = await send(sent)
  expect([got, (JSON.parse(text) as Record<string, unknown>)['Code']]).toEqual([status, code])
})

test(
  'answers whatever is sent with success or an error of the list, never with 500',
  { timeout: 60_000 },
  async () => {
    const names = [
      'RegionId',
      'KeyPairName',
      'KeyPairNames',
      'PublicKeyBody',
      'InstanceIds',
      'InstanceId',
      'PageSize',
      'PageNumber',
      'NextToken',
      'MaxResults',
      'ResourceType',
      'ResourceId',
      'ResourceId.1',
      'ResourceGroupId',
      'Tag.1.Key',
      'Tag.1.Value',
      'Tag',
      'TagKey.1',
      'All',
      'TagFilter.1.TagKey',
      'TagFilter.1.TagValues.1',
      'Format',
      'AcceptLanguage',
      'Status',
      'IncludePublicKey',
    ]
    const actions = [
      'DescribeKeyPairs',
      'ImportKeyPair',
      'DeleteKeyPairs',
      'AttachKeyPair',
      'DetachKeyPair',
      'DescribeInstances',
      'RebootInstance',
      'TagResources',
      'UntagResources',
      'ListTagResources',
      'JoinResourceGroup',
      'DescribeRegions',
    ]
    const value = oneof(
      constantFrom('cn-hangzhou', 'laptop', '["laptop"]', 'keypair', '1', '', '*', 'true'),
      string({ unit: 'binary', maxLength: 40 }),
      json({ maxDepth: 3 }),
    )
    await assert(
      asyncProperty(
        constantFrom(...actions),
        dictionary(constantFrom(...names), value),
        async (Action, params) => {
          const { status, text } = await send({ query: { ...listing, Action, ...params } })
          expect(status).toBeLessThan(500)
          const code = /"Code":"([^"]+)"|<Code>([^<]+)</.exec(text)
          expect(status < 400 || isErrorCode(code?.[1] ?? code?.[2] ?? '')).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  },
)

test('reads what the client flattens', async () => {
  const params = flattenParams({
    RegionId: 'cn-hangzhou',
    ResourceType: 'keypair',
    ResourceId: ['bastion', 'on-call'],
    Tag: [
      { Key: 'k1', Value: '' },
      { Key: 'k2', Value: 'v' },
    ],
    Absent: undefined,
  })
  expect(String(params)).toBe(
    'RegionId=cn-hangzhou&ResourceType=keypair&ResourceId.1=bastion&ResourceId.2=on-call&Tag.1.Key=k1&Tag.1.Value=&Tag.2.Key=k2&Tag.2.Value=v',
  )
})

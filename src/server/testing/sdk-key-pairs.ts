import { createPrivateKey, createPublicKey } from 'node:crypto'

import { expect, test } from 'vitest'

import { GROUP_IDS } from '~/server/seed/resource-groups'
import { failure } from '~/server/testing/sdk-client'
import { regionId, rsaFingerprint, rsaKey, type SdkCalls } from '~/server/testing/sdk-suite'

function missing(name: string): string {
  return `The input parameter "${name}" that is mandatory for processing this request is not supplied.`
}

/** Tests of CreateKeyPair and ImportKeyPair, through the door that `sdk` is behind. */
export function testCreation(sdk: SdkCalls): void {
  test('imports a public key and lists it first', async () => {
    const imported = await sdk.call('ImportKeyPair', {
      regionId,
      keyPairName: '密钥.laptop:1',
      publicKeyBody: ` ${rsaKey}\n`,
      resourceGroupId: GROUP_IDS.web,
      tag: [
        { key: 'env', value: 'prod' },
        { key: 'empty', value: '' },
      ],
    })
    expect(imported).toMatchObject({
      keyPairName: '密钥.laptop:1',
      keyPairFingerPrint: rsaFingerprint,
    })
    expect(imported).not.toHaveProperty('keyPairId')
    const { keyPairs, totalCount, pageNumber, pageSize } = await sdk.list({
      includePublicKey: true,
    })
    expect({ totalCount, pageNumber, pageSize }).toEqual({
      totalCount: 10,
      pageNumber: 1,
      pageSize: 10,
    })
    expect(keyPairs.keyPair[0]).toMatchObject({
      keyPairName: '密钥.laptop:1',
      keyPairFingerPrint: rsaFingerprint,
      publicKey: rsaKey,
      resourceGroupId: GROUP_IDS.web,
      tags: {
        tag: [
          { tagKey: 'env', tagValue: 'prod' },
          { tagKey: 'empty', tagValue: '' },
        ],
      },
    })
    expect(keyPairs.keyPair[0]?.creationTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  })

  test('creates a key pair whose private key fits the public one', async () => {
    const made = await sdk.call<{
      keyPairId: string
      keyPairFingerPrint: string
      privateKeyBody: string
    }>('CreateKeyPair', { regionId, keyPairName: 'made-here', tag: [{ key: 'a', value: 'b' }] })
    expect(made.keyPairId).toMatch(/^ssh-bp1[\da-z]{17}$/)
    const key = createPrivateKey(made.privateKeyBody)
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048)
    const { keyPairs } = await sdk.list({ keyPairName: 'made-here', includePublicKey: true })
    const [pair] = keyPairs.keyPair
    expect(pair?.keyPairFingerPrint).toBe(made.keyPairFingerPrint)
    const { n } = createPublicKey(key).export({ format: 'jwk' })
    const stored = Buffer.from(pair?.publicKey?.split(' ')[1] ?? '', 'base64')
    expect(stored.includes(Buffer.from(n ?? '', 'base64url'))).toBe(true)
  })

  const badName = 'Specified Key Pair name is not valid.'
  test.each([
    ['x', 400, 'InvalidKeyPairName.Malformed', badName],
    ['1abc', 400, 'InvalidKeyPairName.Malformed', badName],
    ['http://abc', 400, 'InvalidKeyPairName.Malformed', badName],
    [' laptop2', 400, 'InvalidKeyPairName.Malformed', badName],
    ['a'.repeat(129), 400, 'InvalidKeyPairName.Malformed', badName],
    ['laptop', 400, 'KeyPair.AlreadyExist', 'The key pair already exist.'],
  ])('refuses the name %s for import and creation', async (keyPairName, status, code, message) => {
    await sdk.refused(
      'ImportKeyPair',
      { regionId, keyPairName, publicKeyBody: rsaKey },
      status,
      code,
      message,
    )
    await sdk.refused('CreateKeyPair', { regionId, keyPairName }, status, code, message)
  })

  test.each(['ab', '密钥', 'a'.repeat(128), '密'.repeat(128), 'aß:_.-9'])(
    'takes the name %s',
    async (name) => {
      await sdk.imports(name)
      expect(await sdk.names({ keyPairName: name })).toEqual([name])
    },
  )

  test('refuses what is no accepted public key', async () => {
    const malformed = 'The PublicKeyBody format is not supported.'
    const ed25519 =
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHbzxNDl2DEQvd9bTPbLb0pJ6y4dDB77Ftxvtw8NNYaK v'
    for (const publicKeyBody of [
      ed25519,
      'hello',
      rsaKey.slice(0, 200),
      '   ',
      `${rsaKey}\n${rsaKey}`,
    ]) {
      await sdk.refused(
        'ImportKeyPair',
        { regionId, keyPairName: 'nope', publicKeyBody },
        400,
        'InvalidPublicKeyBody.Malformed',
        malformed,
      )
    }
    await sdk.door.set({ keyTypes: 'modern' })
    const imported = await sdk.call('ImportKeyPair', {
      regionId,
      keyPairName: 'modern',
      publicKeyBody: ed25519,
    })
    expect(imported).toMatchObject({
      keyPairFingerPrint: '69:59:5f:ef:54:7a:18:2d:44:82:18:d2:f6:d9:03:cd',
    })
  })

  test('names a missing parameter', async () => {
    await sdk.refused(
      'ImportKeyPair',
      { regionId, keyPairName: 'abc' },
      400,
      'MissingParameter',
      missing('PublicKeyBody'),
    )
    await sdk.refused(
      'ImportKeyPair',
      { regionId, publicKeyBody: rsaKey },
      400,
      'MissingParameter',
      missing('KeyPairName'),
    )
    await sdk.refused(
      'CreateKeyPair',
      { keyPairName: 'abc' },
      400,
      'MissingParameter',
      missing('RegionId'),
    )
    await sdk.refused(
      'DeleteKeyPairs',
      { regionId },
      400,
      'MissingParameter',
      missing('KeyPairNames'),
    )
    await sdk.refused(
      'AttachKeyPair',
      { regionId, keyPairName: 'laptop' },
      400,
      'MissingParameter',
      missing('InstanceIds'),
    )
    await sdk.refused('RebootInstance', {}, 400, 'MissingParameter', missing('InstanceId'))
    await sdk.refused(
      'JoinResourceGroup',
      { regionId, resourceType: 'keypair', resourceId: 'laptop' },
      403,
      'MissingParameter',
      missing('ResourceGroupId'),
    )
  })

  test('refuses an unknown region, each action in its own words', async () => {
    const common = 'The specified RegionId does not exist.'
    const creation = 'The RegionId provided does not exist in our records.'
    await sdk.refused(
      'CreateKeyPair',
      { regionId: 'xx-1', keyPairName: '1' },
      404,
      'InvalidRegionId.NotFound',
      creation,
    )
    await sdk.refused(
      'ImportKeyPair',
      { regionId: 'xx-1' },
      404,
      'InvalidRegionId.NotFound',
      common,
    )
    await sdk.refused(
      'DescribeKeyPairs',
      { regionId: 'xx-1' },
      404,
      'InvalidRegionId.NotFound',
      common,
    )
    await sdk.refused('TagResources', { regionId: 'xx-1' }, 404, 'InvalidRegionId.NotFound', common)
  })

  test('keeps the quota of a region', async () => {
    await sdk.door.seed('quota-499')
    await sdk.imports('the-500th')
    await sdk.refused(
      'ImportKeyPair',
      { regionId, keyPairName: 'the-501st', publicKeyBody: rsaKey },
      403,
      'QuotaExceed.KeyPair',
      'The key pair quota exceeds.',
    )
    await sdk.refused(
      'CreateKeyPair',
      { regionId, keyPairName: 'the-501st' },
      403,
      'QuotaExceed.KeyPair',
      'The key pair quota exceeds.',
    )
    await sdk.imports('elsewhere', { regionId: 'cn-beijing' })
    expect((await sdk.list()).totalCount).toBe(500)
  })

  test('refuses tags and groups that are not allowed', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, value: 'v' }))
    await sdk.imports('twenty-tags', { tag: twenty })
    const params = { regionId, keyPairName: 'tagged', publicKeyBody: rsaKey }
    const error = await failure(
      sdk.door.sdk.call('ImportKeyPair', { ...params, tag: [...twenty, { key: 'x', value: '' }] }),
    )
    expect(error).toMatchObject({ code: 'QuotaExceed.Tags', statusCode: 403 })
    for (const [key, value, code, message] of [
      ['aliyun.x', 'v', 'InvalidTagKey.Malformed', 'The specified Tag.n.Key is not valid.'],
      ['acs:x', 'v', 'InvalidTagKey.Malformed', 'The specified Tag.n.Key is not valid.'],
      ['k'.repeat(129), 'v', 'InvalidTagKey.Malformed', 'The specified Tag.n.Key is not valid.'],
      ['k', 'acs:v', 'InvalidTagValue.Malformed', 'The specified Tag.n.Value is not valid.'],
      ['k', 'see http://x', 'InvalidTagValue.Malformed', 'The specified Tag.n.Value is not valid.'],
      [
        'k',
        'v'.repeat(129),
        'InvalidTagValue.Malformed',
        'The specified Tag.n.Value is not valid.',
      ],
    ] as const) {
      await sdk.refused('ImportKeyPair', { ...params, tag: [{ key, value }] }, 400, code, message)
      await sdk.refused('CreateKeyPair', { ...params, tag: [{ key, value }] }, 400, code, message)
    }
    const twice = [
      { key: 'k', value: '1' },
      { key: 'k', value: '2' },
    ]
    await sdk.refused(
      'CreateKeyPair',
      { ...params, tag: twice },
      400,
      'Duplicate.TagKey',
      'The Tag.N.Key contain duplicate key.',
    )
    const noGroup = 'The ResourceGroup provided does not exist in our records.'
    for (const resourceGroupId of ['rg-nothing', '']) {
      await sdk.refused(
        'CreateKeyPair',
        { ...params, resourceGroupId },
        404,
        'InvalidResourceGroup.NotFound',
        noGroup,
      )
      await sdk.refused(
        'ImportKeyPair',
        { ...params, resourceGroupId },
        404,
        'InvalidResourceGroup.NotFound',
        noGroup,
      )
    }
  })

  test('loses the answer of a call that was carried out', async () => {
    await sdk.door.set({
      faults: [{ action: 'ImportKeyPair', code: 'LostAnswer', when: { kind: 'next', times: 1 } }],
    })
    const error = await failure(sdk.imports('lost'))
    expect(error.code).not.toBe('KeyPair.AlreadyExist')
    expect(await sdk.names({ keyPairName: 'lost' })).toEqual(['lost'])
    await sdk.refused(
      'ImportKeyPair',
      { regionId, keyPairName: 'lost', publicKeyBody: rsaKey },
      400,
      'KeyPair.AlreadyExist',
      'The key pair already exist.',
    )
  })
}

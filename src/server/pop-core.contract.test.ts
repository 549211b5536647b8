import RpcClient from '@alicloud/pop-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ECS_VERSION, RESOURCE_MANAGER_VERSION } from '~/contract/actions'
import { instanceId } from '~/server/seed/instances'
import { httpDoor, mswDoor, type OpenDoor } from '~/server/testing/doors'
import { failure } from '~/server/testing/sdk-client'
import { regionId, rsaFingerprint, rsaKey } from '~/server/testing/sdk-suite'

type Body = Record<string, unknown>

// The older client: signature HMAC-SHA1, everything in the query or in the form body.
describe.each([httpDoor, mswDoor])('the older RPC client $name', ({ open }) => {
  let door: OpenDoor
  beforeAll(async () => {
    door = await open()
    await door.seed('default')
  })
  afterAll(() => door.close())

  function client(apiVersion: string = ECS_VERSION): RpcClient {
    return new RpcClient({
      accessKeyId: 'testid',
      accessKeySecret: 'testsecret',
      endpoint: door.address.replace(/\/$/, ''),
      apiVersion,
    })
  }

  describe.each(['GET', 'POST'])('by %s', (method) => {
    function call(action: string, params: Body): Promise<Body> {
      return client().request<Body>(action, { RegionId: regionId, ...params }, { method })
    }

    test('imports, lists, tags and deletes', async () => {
      const KeyPairName = `old client ${method}`.replaceAll(' ', '.')
      const imported = await call('ImportKeyPair', {
        KeyPairName,
        PublicKeyBody: rsaKey,
        Tag: [{ Key: '用途', Value: 'a&b=c +*~' }],
      })
      expect(imported).toMatchObject({ KeyPairName, KeyPairFingerPrint: rsaFingerprint })
      const listed = await call('DescribeKeyPairs', { KeyPairName: `*${KeyPairName.slice(2)}` })
      expect(listed).toMatchObject({
        TotalCount: 1,
        KeyPairs: { KeyPair: [{ Tags: { Tag: [{ TagKey: '用途', TagValue: 'a&b=c +*~' }] } }] },
      })
      await call('TagResources', {
        ResourceType: 'keypair',
        ResourceId: [KeyPairName],
        Tag: [{ Key: 'n', Value: '1' }],
      })
      await call('DeleteKeyPairs', { KeyPairNames: JSON.stringify([KeyPairName]) })
      expect(await call('DescribeKeyPairs', { KeyPairName })).toMatchObject({ TotalCount: 0 })
    })

    test('creates, binds and restarts', async () => {
      const KeyPairName = `made-${method}`
      const made = await call('CreateKeyPair', { KeyPairName })
      expect(made['PrivateKeyBody']).toContain('PRIVATE KEY')
      const InstanceId = instanceId(regionId, 17)
      const bound = await call('AttachKeyPair', {
        KeyPairName,
        InstanceIds: JSON.stringify([InstanceId]),
      })
      expect(bound).toMatchObject({ TotalCount: 1, FailCount: 0 })
      await call('RebootInstance', { InstanceId })
      expect(await call('DescribeInstances', { KeyPairName })).toMatchObject({
        Instances: { Instance: [{ InstanceId, KeyPairPending: false }] },
      })
      const detached = await call('DetachKeyPair', {
        KeyPairName,
        InstanceIds: JSON.stringify([InstanceId]),
      })
      expect(detached).toMatchObject({ FailCount: 0 })
    })

    test('reads an error', async () => {
      const error = await failure(
        call('ImportKeyPair', { KeyPairName: 'laptop', PublicKeyBody: rsaKey }),
      )
      expect(error).toMatchObject({ code: 'KeyPair.AlreadyExist' })
      expect(error.message).toContain('The key pair already exist.')
    })
  })

  test('lists the resource groups of Resource Manager', async () => {
    const groups = await client(RESOURCE_MANAGER_VERSION).request<Body>('ListResourceGroups', {})
    expect(groups).toMatchObject({ TotalCount: 4 })
  })
})

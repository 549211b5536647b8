import { expect, test } from 'vitest'

import { instanceId } from '~/server/seed/instances'
import { regionId, type Params, type SdkCalls, type Machine } from '~/server/testing/sdk-suite'

type Bound = {
  totalCount: string
  failCount: string
  results: { result: { instanceId: string; success: string; code: string; message: string }[] }
}

function ids(...numbers: number[]): string {
  return JSON.stringify(numbers.map((number) => instanceId(regionId, number)))
}

function attach(instanceIds: string, keyPairName = 'laptop'): Params {
  return { regionId, keyPairName, instanceIds }
}

/** Tests of AttachKeyPair, DetachKeyPair and the actions on instances, through the door that `sdk` is behind. */
export function testBinding(sdk: SdkCalls): void {
  test('binds and unbinds, effective after a restart', async () => {
    await sdk.door.set({ latency: { default: { min: 0, max: 1 } } })
    const bound = await sdk.call<Bound>('AttachKeyPair', {
      regionId,
      keyPairName: 'laptop',
      instanceIds: ids(17, 18, 10),
    })
    // The SDK makes texts of what its models declare as texts.
    expect(bound).toMatchObject({ keyPairName: 'laptop', totalCount: '3', failCount: '0' })
    expect(bound.results.result[0]).toEqual({
      instanceId: instanceId(regionId, 17),
      success: 'true',
      code: '200',
      message: 'successful',
    })
    expect(
      (await sdk.machines({ keyPairName: 'laptop' }))
        .map(({ instanceName }) => instanceName)
        .toSorted(),
    ).toEqual(['db-primary', 'db-replica', 'web-01'])
    await sdk.call('RebootInstance', { instanceId: instanceId(regionId, 17) })
    await sdk.call('StartInstance', { instanceId: instanceId(regionId, 18) })
    expect(
      (await sdk.machines({ instanceIds: ids(17, 18) })).map(({ status }) => status).toSorted(),
    ).toEqual(['Starting', 'Stopping'])
    const during = await sdk.call<Bound>('DetachKeyPair', {
      regionId,
      keyPairName: 'laptop',
      instanceIds: ids(17, 10, 11),
    })
    expect(during).toMatchObject({ totalCount: '3', failCount: '2' })
    expect(during.results.result.map(({ success, code }) => [success, code])).toEqual([
      ['false', 'IncorrectInstanceStatus'],
      ['true', '200'],
      ['false', 'InvalidOperation.KeyPairNotAttached'],
    ])
  })

  test('refuses instances that take no key pair', async () => {
    const windows = 'The instance creating is windows, cannot use ssh key pair to login'
    const invalid = 'The specified parameter InstanceIds is not valid.'
    await sdk.refused(
      'AttachKeyPair',
      attach(ids(17, 20)),
      403,
      'DependencyViolation.WindowsInstance',
      windows,
    )
    await sdk.refused(
      'DetachKeyPair',
      attach(ids(20)),
      403,
      'DependencyViolation.WindowsInstance',
      `${windows}.`,
    )
    await sdk.refused(
      'AttachKeyPair',
      attach(ids(17, 22)),
      400,
      'DependencyViolation.IoOptimize',
      invalid,
    )
    expect(await sdk.machines({ keyPairName: 'laptop' })).toEqual([])
    for (const instanceIds of ['["i-unknown"]', 'x', '[]', '{"a":1}', '[null]']) {
      await sdk.refused(
        'AttachKeyPair',
        attach(instanceIds),
        400,
        'InvalidInstanceIds.ValueNotSupported',
        invalid,
      )
      await sdk.refused(
        'DetachKeyPair',
        attach(instanceIds),
        400,
        'InvalidInstanceIds.ValueNotSupported',
        invalid,
      )
    }
    const unknown = 'The specified KeyPairName does not exist in our records.'
    await sdk.refused(
      'AttachKeyPair',
      attach(ids(17), 'never-was'),
      400,
      'InvalidKeyPairName.NotFound',
      unknown,
    )
    await sdk.refused(
      'DetachKeyPair',
      attach(ids(17), 'never-was'),
      400,
      'InvalidKeyPairName.NotFound',
      unknown,
    )
    await sdk.refused(
      'AttachKeyPair',
      { ...attach(ids(17)), regionId: 'cn-shanghai' },
      400,
      'InvalidInstanceIds.ValueNotSupported',
      invalid,
    )
  })

  test('binds 50 instances at once, not 51', async () => {
    await sdk.door.seed('many-instances')
    const page = await sdk.machines({ instanceName: 'worker-*', status: 'Running' })
    const free = page
      .filter(({ OSType }) => OSType === 'linux')
      .map((machine) => machine.instanceId)
    expect(free.length).toBeGreaterThan(50)
    await sdk.refused(
      'AttachKeyPair',
      { regionId, keyPairName: 'laptop', instanceIds: JSON.stringify(free.slice(0, 51)) },
      403,
      'InstanceKeyPairLimitExceeded',
      'The specified instances are beyond the permitted range.',
    )
    await sdk.refused(
      'DetachKeyPair',
      { regionId, keyPairName: 'laptop', instanceIds: JSON.stringify(free.slice(0, 51)) },
      403,
      'InstanceKeyPairLimitExceeded',
      'The specified instances are beyond the permitted range.',
    )
    const bound = await sdk.call<Bound>('AttachKeyPair', {
      regionId,
      keyPairName: 'laptop',
      instanceIds: JSON.stringify(free.slice(0, 50)),
    })
    expect(bound).toMatchObject({ totalCount: '50', failCount: '0' })
  })

  test('pages through 2,000 instances by token', async () => {
    await sdk.door.seed('many-instances')
    const found = new Set<string>()
    let nextToken: string | undefined
    do {
      const body = await sdk.call<{
        nextToken: string
        totalCount: number
        instances: { instance: Machine[] }
      }>('DescribeInstances', { regionId, maxResults: 100, nextToken })
      for (const { instanceId: id } of body.instances.instance) found.add(id)
      ;({ nextToken } = body)
    } while (nextToken)
    const other = 4
    expect(found.size).toBe(2000 - other)
  })

  test('restarts only what is in the right state', async () => {
    const wrong = 'The current status of the resource does not support this operation.'
    await sdk.refused(
      'RebootInstance',
      { instanceId: instanceId(regionId, 18) },
      403,
      'IncorrectInstanceStatus',
      wrong,
    )
    await sdk.refused(
      'StartInstance',
      { instanceId: instanceId(regionId, 17) },
      403,
      'IncorrectInstanceStatus',
      wrong,
    )
    const unknown = 'The specified InstanceId does not exist.'
    await sdk.refused(
      'RebootInstance',
      { instanceId: 'i-unknown' },
      404,
      'InvalidInstanceId.NotFound',
      unknown,
    )
    await sdk.call('StartInstance', { instanceId: instanceId(regionId, 18) })
    expect(await sdk.machines({ instanceIds: ids(18) })).toMatchObject([{ status: 'Running' }])
  })
}

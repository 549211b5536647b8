import { beforeEach, expect, test } from 'vitest'

import { jsonList } from '~/contract/wire'
import { instanceId } from '~/server/seed/instances'
import { listAt, openTestServer, type TestServer } from '~/server/testing/test-server'

const RegionId = 'cn-hangzhou'

function id(number: number): string {
  return instanceId(RegionId, number)
}

// web-01 runs with web-prod, db-primary runs unbound, db-replica is stopped and unbound.
const [web01, dbPrimary, dbReplica] = [id(10), id(17), id(18)]

let server: TestServer
beforeEach(async () => {
  server = await openTestServer('default')
})

function bind(action: 'AttachKeyPair' | 'DetachKeyPair', KeyPairName: string, ids: string[]) {
  return server.call(action, { RegionId, KeyPairName, InstanceIds: jsonList(ids) })
}

async function instance(InstanceId: string): Promise<Record<string, unknown> | undefined> {
  const { body } = await server.call('DescribeInstances', {
    RegionId,
    InstanceIds: jsonList([InstanceId]),
  })
  return listAt(body, 'Instances', 'Instance')[0]
}

test('a binding shows at once and takes effect with the restart', async () => {
  await bind('AttachKeyPair', 'laptop', [dbPrimary])
  expect(await instance(dbPrimary)).toMatchObject({
    Status: 'Running',
    KeyPairName: 'laptop',
    EffectiveKeyPairName: '',
    KeyPairPending: true,
  })
  await server.call('RebootInstance', { InstanceId: dbPrimary })
  expect(await instance(dbPrimary)).toMatchObject({
    Status: 'Running',
    EffectiveKeyPairName: 'laptop',
    KeyPairPending: false,
  })
  await bind('DetachKeyPair', 'laptop', [dbPrimary])
  expect(await instance(dbPrimary)).toMatchObject({
    KeyPairName: '',
    EffectiveKeyPairName: 'laptop',
    KeyPairPending: true,
  })
})

test('a stopped instance only needs to be started', async () => {
  await bind('AttachKeyPair', 'laptop', [dbReplica])
  await server.call('StartInstance', { InstanceId: dbReplica })
  expect(await instance(dbReplica)).toMatchObject({ Status: 'Running', KeyPairPending: false })
})

test('replaces another binding, and takes the same one again', async () => {
  const replaced = await bind('AttachKeyPair', 'laptop', [web01, web01])
  expect(replaced.body).toMatchObject({ TotalCount: 1, FailCount: 0 })
  expect(await instance(web01)).toMatchObject({ KeyPairName: 'laptop' })
  expect((await bind('AttachKeyPair', 'laptop', [web01])).body).toMatchObject({ FailCount: 0 })
})

test('restarting goes through its states by the clock', async () => {
  const at = '2026-05-01T00:00:00Z'
  await server.control('PATCH', 'settings', {
    clock: { kind: 'frozen', at },
    latency: { default: { min: 1, max: 1 } },
  })
  await bind('AttachKeyPair', 'laptop', [dbPrimary])
  await server.call('RebootInstance', { InstanceId: dbPrimary })
  const states: unknown[] = [(await instance(dbPrimary))?.['Status']]
  expect(await server.outcome('RebootInstance', { InstanceId: dbPrimary })).toEqual([
    403,
    'IncorrectInstanceStatus',
  ])
  for (const milliseconds of [3000, 3000]) {
    await server.control('POST', 'clock/advance', { milliseconds })
    states.push((await instance(dbPrimary))?.['Status'])
  }
  expect(states).toEqual(['Stopping', 'Starting', 'Running'])
  expect(await instance(dbPrimary)).toMatchObject({ KeyPairPending: false })
})

test('an instance between states fails alone', async () => {
  await server.control('PATCH', 'settings', {
    clock: { kind: 'frozen', at: '2026-05-01T00:00:00Z' },
    latency: { default: { min: 1, max: 1 } },
  })
  await server.call('RebootInstance', { InstanceId: dbPrimary })
  const { status, body } = await bind('AttachKeyPair', 'laptop', [dbPrimary, dbReplica])
  expect(status).toBe(200)
  expect(body).toMatchObject({ TotalCount: 2, FailCount: 1 })
  expect(listAt(body, 'Results', 'Result')).toMatchObject([
    { InstanceId: dbPrimary, Success: false, Code: 'IncorrectInstanceStatus' },
    { InstanceId: dbReplica, Success: true, Code: '200', Message: 'successful' },
  ])
})

test('unbinding what is not bound fails alone and changes nothing', async () => {
  const { body } = await bind('DetachKeyPair', 'laptop', [web01])
  expect(listAt(body, 'Results', 'Result')).toMatchObject([
    { Success: false, Code: 'InvalidOperation.KeyPairNotAttached' },
  ])
  expect(await instance(web01)).toMatchObject({ KeyPairName: 'web-prod' })
})

test('one Windows instance refuses the whole call, and nothing is bound', async () => {
  const { status, body } = await bind('AttachKeyPair', 'laptop', [dbPrimary, id(20)])
  expect([status, body['Code']]).toEqual([403, 'DependencyViolation.WindowsInstance'])
  expect(await instance(dbPrimary)).toMatchObject({ KeyPairName: '' })
})

test('an old instance without I/O optimization takes no key pair, but can lose one', async () => {
  const { body } = await bind('AttachKeyPair', 'laptop', [id(22)])
  expect(body['Code']).toBe('DependencyViolation.IoOptimize')
  expect((await bind('DetachKeyPair', 'laptop', [id(22)])).status).toBe(200)
})

test('checks in the documented order', async () => {
  const many = Array.from({ length: 51 }, (_, index) => `i-${index}`)
  const steps: [string, string[], string][] = [
    ['never-was', many, 'InstanceKeyPairLimitExceeded'],
    ['never-was', [id(20)], 'InvalidKeyPairName.NotFound'],
    ['laptop', [id(20), 'i-unknown'], 'InvalidInstanceIds.ValueNotSupported'],
    ['laptop', [id(20), id(22)], 'DependencyViolation.WindowsInstance'],
  ]
  for (const [name, ids, code] of steps) {
    expect((await bind('AttachKeyPair', name, ids)).body['Code']).toBe(code)
  }
})

test('a dry run of a restart restarts nothing', async () => {
  const params = { InstanceId: dbReplica, DryRun: true }
  expect(await server.outcome('StartInstance', params)).toEqual([400, 'DryRunOperation'])
  expect(await instance(dbReplica)).toMatchObject({ Status: 'Stopped' })
})

import { expect, test } from 'vitest'
import type { BindResult } from '~/contract/key-pairs'
import { fakeApi } from '~/features/key-pairs/actions/fake-api.fixture'
import { bindGroups } from './binding'
import { instance, instancePage } from './instance.fixture'
import { unbindAll } from './unbind-all'

const a = instance('a')
const b = instance('b')

function answer(...results: Partial<BindResult>[]) {
  return {
    KeyPairName: 'web',
    TotalCount: results.length,
    FailCount: results.filter(({ Success }) => !Success).length,
    Results: {
      Result: results.map((result) => ({
        InstanceId: '',
        Success: true,
        Code: '200',
        Message: 'successful',
        ...result,
      })),
    },
  }
}

test('says what became of each instance', async () => {
  fakeApi({
    AttachKeyPair: () =>
      answer(
        { InstanceId: 'i-a' },
        { InstanceId: 'i-b', Success: false, Code: 'IncorrectInstanceStatus', Message: 'no' },
      ),
  })
  await expect(
    bindGroups('attach', 'cn-hangzhou', [{ name: 'web', instances: [a, b] }]),
  ).resolves.toEqual({
    done: [a],
    failed: [{ name: 'web', instance: b, code: 'IncorrectInstanceStatus', message: 'no' }],
  })
})

test('a single refused call throws its error', async () => {
  fakeApi({ AttachKeyPair: () => ({ Code: 'DependencyViolation.WindowsInstance' }) })
  await expect(
    bindGroups('attach', 'cn-hangzhou', [{ name: 'web', instances: [a] }]),
  ).rejects.toMatchObject({ code: 'DependencyViolation.WindowsInstance' })
})

test('of several calls a refused one fails for its instances alone', async () => {
  const calls = fakeApi({
    DetachKeyPair: ({ KeyPairName }) =>
      KeyPairName === 'web' ? { Code: 'Throttling' } : answer({ InstanceId: 'i-b' }),
  })
  const outcome = await bindGroups('detach', 'cn-hangzhou', [
    { name: 'web', instances: [a] },
    { name: 'db', instances: [b] },
  ])
  expect(outcome.done).toEqual([b])
  expect(outcome.failed).toMatchObject([{ name: 'web', instance: a, code: 'Throttling' }])
  expect(calls).toEqual(['DetachKeyPair web', 'DetachKeyPair db'])
})

function lostAnswer(boundNow: string) {
  fakeApi({
    AttachKeyPair: () => 'no answer',
    DetachKeyPair: () => 'no answer',
    DescribeInstances: () => instancePage(instance('a', { KeyPairName: boundNow })),
  })
}

test.each([
  ['attach', 'web'],
  ['detach', ''],
] as const)('a lost answer of %s counts as done when the instance shows it', async (kind, now) => {
  lostAnswer(now)
  await expect(bindGroups(kind, 'cn-hangzhou', [{ name: 'web', instances: [a] }])).resolves.toEqual(
    { done: [a], failed: [] },
  )
})

test.each([
  ['attach', 'db'],
  ['detach', 'web'],
] as const)('a lost answer of %s is an error when it does not', async (kind, now) => {
  lostAnswer(now)
  await expect(
    bindGroups(kind, 'cn-hangzhou', [{ name: 'web', instances: [a] }]),
  ).rejects.toMatchObject({ code: 'NetworkError' })
})

test('unbinds all instances, fifty a call, and tries a stubborn one once', async () => {
  let bound = Array.from({ length: 120 }, (_, index) =>
    instance(String(index), { KeyPairName: 'web' }),
  )
  const calls = fakeApi({
    DescribeInstances: () => instancePage(...bound.slice(0, 100)),
    DetachKeyPair: ({ InstanceIds = '' }) => {
      const ids = JSON.parse(InstanceIds) as string[]
      const results = ids.map((InstanceId) => ({ InstanceId, Success: InstanceId !== 'i-7' }))
      bound = bound.filter(({ InstanceId }) => InstanceId === 'i-7' || !ids.includes(InstanceId))
      return answer(...results)
    },
  })
  const outcome = await unbindAll('cn-hangzhou', 'web')
  expect(outcome.done).toHaveLength(119)
  expect(outcome.failed.map(({ instance: { InstanceId } }) => InstanceId)).toEqual(['i-7'])
  expect(calls.filter((call) => call.startsWith('Detach'))).toHaveLength(3)
})

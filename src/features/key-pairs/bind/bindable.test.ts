import { expect, test } from 'vitest'
import { bindObstacle, groupByPair, replacedPairs, runningOnes } from './bindable'
import { instance } from './instance.fixture'

test('an obstacle is named', () => {
  expect(bindObstacle(instance('a'), 'web')).toBeNull()
  expect(bindObstacle(instance('a', { KeyPairName: 'db' }), 'web')).toBeNull()
  expect(bindObstacle(instance('a', { KeyPairName: 'web' }), 'web')).toBe('bound-already')
  expect(bindObstacle(instance('a', { OSType: 'windows' }), 'web')).toBe('windows')
  expect(bindObstacle(instance('a', { IoOptimized: false }), 'web')).toBe('not-io-optimized')
})

test('replaced key pairs are named with the instances that lose them', () => {
  const chosen = [
    instance('a', { KeyPairName: 'old' }),
    instance('b', { KeyPairName: 'web' }),
    instance('c'),
    instance('d', { KeyPairName: 'old' }),
  ]
  expect([...replacedPairs(chosen, 'web')]).toEqual([['old', ['a', 'd']]])
})

test('instances are unbound by the key pair they have', () => {
  const [a, b, c] = [
    instance('a', { KeyPairName: 'web' }),
    instance('b', { KeyPairName: 'db' }),
    instance('c', { KeyPairName: 'web' }),
  ]
  expect(groupByPair([a, b, c])).toEqual([
    { name: 'web', instances: [a, c] },
    { name: 'db', instances: [b] },
  ])
})

test('only running instances need a restart', () => {
  const running = instance('a')
  expect(runningOnes([running, instance('b', { Status: 'Stopped' })])).toEqual([running])
})

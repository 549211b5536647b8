import { expect, test } from 'vitest'
import { compareStates } from './compare-states'

const pair = { region: 'cn-hangzhou', name: 'web', id: 'ssh-1', tags: [] }
const other = { region: 'cn-beijing', name: 'web', id: 'ssh-2', tags: [] }
const instance = { id: 'i-1', keyPair: '' }

test('equal states differ in nothing', () => {
  const state = { version: 1, keyPairs: [pair], instances: [instance] }
  expect(compareStates(state, structuredClone(state))).toEqual({
    added: [],
    removed: [],
    changed: [],
  })
})

test('the order of fields makes no difference, that of a list does', () => {
  const tags = [{ key: 'env', value: 'prod' }]
  const before = { instances: [{ id: 'i-1', name: 'web', tags }] }
  const after = { instances: [{ tags: [{ value: 'prod', key: 'env' }], name: 'web', id: 'i-1' }] }
  expect(compareStates(before, after).changed).toEqual([])
  const reversed = { instances: [{ id: 'i-1', list: [2, 1] }] }
  expect(
    compareStates({ instances: [{ id: 'i-1', list: [1, 2] }] }, reversed).changed,
  ).toHaveLength(1)
})

test('says what came, what went and what became different', () => {
  const before = { keyPairs: [pair, other], instances: [instance] }
  const after = {
    keyPairs: [pair, { ...pair, name: 'new' }],
    instances: [{ ...instance, keyPair: 'web' }],
  }
  expect(compareStates(before, after)).toEqual({
    added: [{ kind: 'keyPairs', name: 'new (cn-hangzhou)' }],
    removed: [{ kind: 'keyPairs', name: 'web (cn-beijing)' }],
    changed: [{ kind: 'instances', name: 'i-1' }],
  })
})

test('what is no state has no entries', () => {
  expect(compareStates(null, 'text')).toEqual({ added: [], removed: [], changed: [] })
})

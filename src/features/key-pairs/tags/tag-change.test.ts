import { expect, test } from 'vitest'
import type { KeyPair } from '~/contract/key-pairs'
import { keysInUse, overfull, tagCalls, tagChange } from './tag-change'

function pair(name: string, tags: Record<string, string>): KeyPair {
  return {
    KeyPairName: name,
    KeyPairFingerPrint: '',
    CreationTime: '',
    ResourceGroupId: '',
    Tags: { Tag: Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue })) },
  }
}

const web = pair('web', { env: 'prod', team: 'a' })
const db = pair('db', { env: 'test' })

test('the change of one key pair is only what differs', () => {
  const change = tagChange(web, [
    { Key: 'env', Value: 'prod' },
    { Key: 'team', Value: 'b' },
    { Key: 'new' },
  ])
  expect(change).toEqual({ remove: [], set: [{ Key: 'team', Value: 'b' }, { Key: 'new' }] })
  expect(tagChange(web, [])).toEqual({ remove: ['env', 'team'], set: [] })
})

test('removal is sent first; what is so already is not sent', () => {
  const calls = tagCalls('r', [web, db], {
    remove: ['team', 'nowhere'],
    set: [
      { Key: 'env', Value: 'prod' },
      { Key: 'x', Value: '' },
    ],
  })
  expect(calls.map(({ action }) => action)).toEqual(['UntagResources', 'TagResources'])
  expect(calls[0]?.params).toMatchObject({ ResourceId: ['web', 'db'], TagKey: ['team'] })
  expect(calls[1]?.params).toMatchObject({ Tag: [{ Key: 'env' }, { Key: 'x' }] })
  expect(tagCalls('r', [web], { remove: [], set: [{ Key: 'env', Value: 'prod' }] })).toEqual([])
})

test('more than twenty tags are seen before anything is sent', () => {
  const full = pair('full', Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`k${n}`, ''])))
  expect(overfull([full, web], { remove: [], set: [{ Key: 'one' }] })).toEqual(['full'])
  expect(overfull([full], { remove: [], set: [{ Key: 'k3' }] })).toEqual([])
  expect(overfull([full], { remove: ['k0'], set: [{ Key: 'one' }] })).toEqual([])
})

test('keys in use are counted', () => {
  expect(keysInUse([web, db])).toEqual([
    { key: 'env', count: 2 },
    { key: 'team', count: 1 },
  ])
})

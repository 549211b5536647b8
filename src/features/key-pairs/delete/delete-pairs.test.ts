import { expect, test } from 'vitest'
import type { KeyPair } from '~/contract/key-pairs'
import { fakeApi } from '~/features/key-pairs/actions/fake-api.fixture'
import { deletePairs, restorable, restorePairs } from './delete-pairs'

function pair(name: string, part: Partial<KeyPair> = {}): KeyPair {
  return {
    KeyPairName: name,
    KeyPairFingerPrint: '',
    CreationTime: '2026-01-01T00:00:00Z',
    ResourceGroupId: '',
    Tags: { Tag: [] },
    PublicKey: `ssh-rsa ${name}`,
    ...part,
  }
}

function list(...pairs: KeyPair[]) {
  return { TotalCount: pairs.length, PageNumber: 1, PageSize: 10, KeyPairs: { KeyPair: pairs } }
}

test('deletes all names in one call, a hundred at most', async () => {
  const names = Array.from({ length: 101 }, (_, index) => `k${index}`)
  const sizes: number[] = []
  fakeApi({
    DeleteKeyPairs: ({ KeyPairNames = '' }) => {
      sizes.push((JSON.parse(KeyPairNames) as string[]).length)
      return {}
    },
  })
  await deletePairs('cn-hangzhou', names)
  expect(sizes).toEqual([100, 1])
})

test('a lost answer counts as done when the names are gone', async () => {
  fakeApi({ DeleteKeyPairs: () => 'no answer', DescribeKeyPairs: () => list() })
  await expect(deletePairs('cn-hangzhou', ['a'])).resolves.toBeUndefined()
})

test('a lost answer is an error while one of them is there, or nobody answers', async () => {
  fakeApi({
    DeleteKeyPairs: () => 'no answer',
    DescribeKeyPairs: ({ KeyPairName = '' }) => (KeyPairName === 'b' ? list(pair('b')) : list()),
  })
  await expect(deletePairs('cn-hangzhou', ['a', 'b'])).rejects.toMatchObject({
    code: 'NetworkError',
  })
  fakeApi({ DeleteKeyPairs: () => 'no answer', DescribeKeyPairs: () => 'no answer' })
  await expect(deletePairs('cn-hangzhou', ['a'])).rejects.toMatchObject({ code: 'NetworkError' })
})

test('brings back the oldest first, and says what failed', async () => {
  const calls = fakeApi({
    ImportKeyPair: ({ KeyPairName = '' }) =>
      KeyPairName === 'new'
        ? { Code: 'QuotaExceed.KeyPair' }
        : { KeyPairName, KeyPairFingerPrint: '' },
  })
  const outcome = await restorePairs('cn-hangzhou', [
    pair('new', { CreationTime: '2026-03-01T00:00:00Z' }),
    pair('old', { CreationTime: '2026-02-01T00:00:00Z' }),
  ])
  expect(calls).toEqual(['ImportKeyPair old', 'ImportKeyPair new'])
  expect(outcome.restored).toEqual(['old'])
  expect(outcome.failed).toMatchObject([{ name: 'new', code: 'QuotaExceed.KeyPair' }])
})

test('only a key pair whose public key is known can be brought back', () => {
  const [a, b, c] = [pair('a'), pair('b', { PublicKey: '' }), pair('c')]
  expect(restorable([a, b, c], ['a', 'b'])).toEqual([a])
})

import { expect, test, vi } from 'vitest'
import type { Sandbox } from '~/contract/sandbox'
import { changesInTurn, inOwnWorld } from './changes-in-turn'

test('changes are carried out one after the other, those after a failure too', async () => {
  const seen: string[] = []
  const enter = vi.fn(async () => {
    await Promise.resolve()
    seen.push('enter')
  })
  const inTurn = changesInTurn({ enter } as unknown as Sandbox)
  const first = inTurn(
    inOwnWorld(async () => {
      await Promise.resolve()
      seen.push('first')
      throw new Error('refused')
    }),
  )
  const second = inTurn(async () => {
    seen.push('second')
    await Promise.resolve()
  })
  await expect(first).rejects.toThrow('refused')
  await second
  expect(seen).toEqual(['enter', 'first', 'second'])
})

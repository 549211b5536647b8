import { expect, test, vi } from 'vitest'
import { takeTurn } from './frame-queue'

test('two frames start at once, the others in their turn', () => {
  const starts = Array.from({ length: 4 }, () => vi.fn<() => void>())
  const [first, second, third, fourth] = starts.map((start) => takeTurn(start))
  function started() {
    return starts.map((start) => start.mock.calls.length)
  }
  expect(started()).toEqual([1, 1, 0, 0])
  // Gone before its turn came: it never starts, and nobody waits for it.
  third?.()
  first?.()
  expect(started()).toEqual([1, 1, 0, 1])
  for (const end of [first, second, fourth]) end?.()
  const last = vi.fn<() => void>()
  takeTurn(last)()
  expect(last).toHaveBeenCalledOnce()
})

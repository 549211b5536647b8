import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setTransport } from '~/api/transport'
import { askAhead } from './ask-ahead'

const calls: string[] = []
let answer: (response: Response) => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('location', { href: 'http://localhost/' })
  calls.length = 0
  setTransport(async (request) => {
    calls.push(await request.text())
    return new Promise((resolve) => {
      answer = resolve
    })
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the page waits for the answer to what its list will ask', async () => {
  const waited = settled(askAhead(new QueryClient(), 'cn-beijing', new URLSearchParams('page=3')))
  await vi.advanceTimersByTimeAsync(100)
  expect(calls).toEqual(['RegionId=cn-beijing&PageNumber=3&PageSize=10'])
  expect(waited()).toBe(false)
  answer(Response.json({ TotalCount: 0, KeyPairs: { KeyPair: [] } }))
  await vi.advanceTimersByTimeAsync(0)
  expect(waited()).toBe(true)
})

test('a fault lets the page be drawn', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const waited = settled(askAhead(client, 'cn-beijing', new URLSearchParams()))
  await vi.advanceTimersByTimeAsync(0)
  answer(Response.json({ Code: 'ServiceUnavailable' }, { status: 503 }))
  await vi.advanceTimersByTimeAsync(0)
  expect(waited()).toBe(true)
})

test('a slow answer does not hold the page up', async () => {
  const waited = settled(askAhead(new QueryClient(), 'cn-beijing', new URLSearchParams()))
  await vi.advanceTimersByTimeAsync(500)
  expect(waited()).toBe(true)
})

function settled(promise: Promise<void>): () => boolean {
  let done = false
  void promise.then(() => {
    done = true
  })
  return () => done
}

import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setTransport } from '~/api/transport'
import { DEFAULT_LIST_QUERY } from '~/navigation/list-query'
import { askAhead } from './ask-ahead'
import { planList } from './list-plan'
import { listingQuery, noteDrawn } from './listing-query'

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
  const waited = settled(ask(new QueryClient(), 'page=3'))
  await vi.advanceTimersByTimeAsync(100)
  expect(calls).toEqual(['RegionId=cn-beijing&PageNumber=3&PageSize=10'])
  expect(waited()).toBe(false)
  answer(Response.json({ TotalCount: 0, KeyPairs: { KeyPair: [] } }))
  await vi.advanceTimersByTimeAsync(0)
  expect(waited()).toBe(true)
})

test('a fault lets the page be drawn', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const waited = settled(ask(client))
  await vi.advanceTimersByTimeAsync(0)
  answer(Response.json({ Code: 'ServiceUnavailable' }, { status: 503 }))
  await vi.advanceTimersByTimeAsync(0)
  expect(waited()).toBe(true)
})

test('a slow answer does not hold the page up', async () => {
  const waited = settled(ask(new QueryClient()))
  await vi.advanceTimersByTimeAsync(500)
  expect(waited()).toBe(true)
})

test('the page waits for no answer that takes its time on purpose', async () => {
  const waited = settled(ask(new QueryClient(), '', false))
  await vi.advanceTimersByTimeAsync(0)
  expect(calls).toHaveLength(1)
  expect(waited()).toBe(true)
})

test('a fault that came ahead is not asked about again by the list that shows it, but by the next', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const asking = ask(client)
  await vi.advanceTimersByTimeAsync(0)
  answer(Response.json({ Code: 'ServiceUnavailable' }, { status: 503 }))
  await asking
  const query = listingQuery(planList('cn-beijing', DEFAULT_LIST_QUERY))
  const leave = new QueryObserver(client, query).subscribe(() => undefined)
  await vi.advanceTimersByTimeAsync(5000)
  expect(calls).toHaveLength(1)
  noteDrawn(client, query.queryKey)
  leave()
  new QueryObserver(client, query).subscribe(() => undefined)
  await vi.advanceTimersByTimeAsync(0)
  expect(calls).toHaveLength(2)
})

function ask(client: QueryClient, search = '', quick = true): Promise<void> {
  return askAhead(client, {
    regionId: 'cn-beijing',
    search: new URLSearchParams(search),
    isQuick: Promise.resolve(quick),
  })
}

function settled(promise: Promise<void>): () => boolean {
  let done = false
  void promise.then(() => {
    done = true
  })
  return () => done
}

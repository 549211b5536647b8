import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { createQueryClient } from './query-client'
import { refreshInTurn } from './refresh-in-turn'

function watched() {
  const client = createQueryClient()
  /** How to answer each question, in the order they were asked, by the name of what was asked for. */
  const asked: Record<string, (() => void)[]> = {}
  function watch(name: string): void {
    asked[name] = []
    const observer = new QueryObserver(client, {
      queryKey: [name],
      queryFn: () => new Promise((resolve) => asked[name]?.push(() => resolve(name))),
    })
    observer.subscribe(() => undefined)
  }
  return { client, asked, watch }
}

test('an answer that takes long holds back no other; a burst of news is two questions', async () => {
  const { client, asked, watch } = watched()
  watch('slow')
  watch('quick')
  const news = refreshInTurn(client)
  asked['slow']?.[0]?.()
  asked['quick']?.[0]?.()
  await expect.poll(() => client.isFetching()).toBe(0)

  for (let write = 0; write < 300; write += 1) news()
  await expect.poll(() => asked['quick']?.length).toBe(2)
  asked['quick']?.[1]?.()
  await expect.poll(() => asked['quick']?.length).toBe(3)
  asked['quick']?.[2]?.()
  await expect.poll(() => client.isFetching({ queryKey: ['quick'] })).toBe(0)

  // The slow one has not answered yet, and the next news is asked for all the same.
  expect(asked['slow']).toHaveLength(2)
  news()
  await expect.poll(() => asked['quick']?.length).toBe(4)
  expect(asked['slow']).toHaveLength(2)

  // Its answer may be older than the news: it is asked once more.
  asked['slow']?.[1]?.()
  await expect.poll(() => asked['slow']?.length).toBe(3)
})

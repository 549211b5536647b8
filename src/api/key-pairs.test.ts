import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noteKeyPairCount, readAllKeyPairs } from './key-pairs'
import { setTransport } from './transport'

const REGION = 'cn-hangzhou'

/** A region of `total` key pairs; notes how many calls were under way when each came. */
function region(total: number) {
  const pages: number[] = []
  const underWay: number[] = []
  let open = 0
  setTransport(async (request) => {
    underWay.push((open += 1))
    const params = new URLSearchParams(await request.text())
    const page = Number(params.get('PageNumber'))
    const size = Number(params.get('PageSize'))
    pages.push(page)
    const names = Array.from({ length: total }, (_, index) => `key-${index}`)
    const KeyPair = names
      .slice((page - 1) * size, page * size)
      .map((KeyPairName) => ({ KeyPairName }))
    await Promise.resolve()
    open -= 1
    return Response.json({ TotalCount: total, KeyPairs: { KeyPair } })
  })
  return { pages, underWay }
}

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://localhost/'))
})

describe('all key pairs', () => {
  it('are asked for at once where the number is known', async () => {
    const client = new QueryClient()
    noteKeyPairCount(client, REGION, 230, Date.now())
    const { pages, underWay } = region(230)
    expect(await readAllKeyPairs({ RegionId: REGION }, { client })).toHaveLength(230)
    expect(pages.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
    expect(Math.max(...underWay)).toBe(5)
  })

  it('are all there where there are more than was known', async () => {
    const client = new QueryClient()
    noteKeyPairCount(client, REGION, 60, Date.now())
    const { pages } = region(130)
    expect(await readAllKeyPairs({ RegionId: REGION }, { client })).toHaveLength(130)
    expect(pages.toSorted((a, b) => a - b)).toEqual([1, 2, 3])
  })

  it('of a filter begin with the first page, which tells how many there are', async () => {
    const client = new QueryClient()
    noteKeyPairCount(client, REGION, 230, Date.now())
    const { pages } = region(60)
    const filter = { RegionId: REGION, KeyPairName: 'key*' }
    expect(await readAllKeyPairs(filter, { client })).toHaveLength(60)
    expect(pages).toEqual([1, 2])
  })
})

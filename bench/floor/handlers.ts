import { http, HttpResponse } from 'msw'
import { makePair, makePairs, type FloorPair, type NewFloorPair } from './pairs'

const regions = new Map<string, FloorPair[]>()
const count = Number(new URLSearchParams(location.search).get('pairs') ?? 24)

/** A backend in memory, without rules. */
export const handlers = [
  http.get('/floor-api/regions/:region/pairs', ({ params }) =>
    HttpResponse.json(pairsOf(params['region'])),
  ),
  http.post('/floor-api/regions/:region/pairs', async ({ params, request }) => {
    const pair = makePair((await request.json()) as NewFloorPair)
    pairsOf(params['region']).unshift(pair)
    return HttpResponse.json(pair, { status: 201 })
  }),
  http.delete('/floor-api/regions/:region/pairs/:name', ({ params }) => {
    const region = String(params['region'])
    regions.set(
      region,
      pairsOf(region).filter(({ name }) => name !== params['name']),
    )
    return new HttpResponse(null, { status: 204 })
  }),
]

function pairsOf(region: unknown): FloorPair[] {
  const id = String(region)
  const known = regions.get(id) ?? makePairs(count)
  regions.set(id, known)
  return known
}

import { expect, test } from 'vitest'
import { send, setTransport } from './transport'

const JSON_TYPE = { 'content-type': 'application/json;charset=utf-8' }

function makeCall(): Request {
  return new Request('http://localhost/api/', { method: 'POST', body: 'RegionId=cn-beijing' })
}

test('an answer of the API, a fault too, is given as it came', async () => {
  setTransport(
    async () => new Response('{}', { status: 503, headers: JSON_TYPE }),
    () => Promise.reject(new Error('not needed')),
  )
  expect((await send(makeCall)).status).toBe(503)
})

test('a call that met a host of files is sent to the stand-in, whole', async () => {
  setTransport(
    async (call) => new Response(`<p>${await call.text()}</p>`, { status: 405 }),
    async (call) => Response.json(await call.text(), { headers: JSON_TYPE }),
  )
  expect(await (await send(makeCall)).json()).toBe('RegionId=cn-beijing')
})

test('without a stand-in every answer is given as it came', async () => {
  setTransport(async () => new Response('<p>', { status: 404 }))
  expect((await send(makeCall)).status).toBe(404)
})

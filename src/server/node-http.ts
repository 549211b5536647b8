import {
  createServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'

import { BODY_LIMIT } from '~/server/decode'
import { errorAnswer } from '~/server/encode'
import { createRandomness, requestId } from '~/server/random'
import type { Server } from '~/server/server'

/** Room for the SDK, which sends everything in the query: 100 names of 128 Chinese characters are 120 KB. */
const maxHeaderSize = 512 * 1024

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The backend behind node:http. Only for callers on this machine: other hosts and web origins are refused. */
export function createHttpDoor(server: Server): HttpServer {
  const door = createServer({ maxHeaderSize }, (incoming, outgoing) => {
    answer(server, incoming, outgoing).catch((error: unknown) => {
      console.error(error)
      outgoing.destroy()
    })
  })
  door.on('clientError', refuseUnreadable)
  return door
}

async function answer(
  server: Server,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { origin } = incoming.headers
  if (!isLoopback(incoming.headers.host) || (origin !== undefined && !isLoopbackOrigin(origin))) {
    await send(outgoing, refusal(403, 'Forbidden.RiskControl', ''))
    return
  }
  if (origin !== undefined) allowOrigin(incoming, outgoing, origin)
  if (incoming.method === 'OPTIONS') {
    outgoing.writeHead(204).end()
    return
  }
  await send(outgoing, await server.handle(await toRequest(incoming)))
}

function allowOrigin(incoming: IncomingMessage, outgoing: ServerResponse, origin: string): void {
  outgoing.setHeader('access-control-allow-origin', origin)
  outgoing.setHeader('vary', 'origin')
  outgoing.setHeader('access-control-expose-headers', 'x-acs-request-id, x-acs-retry-after')
  if (incoming.method !== 'OPTIONS') return
  outgoing.setHeader('access-control-allow-methods', methods.join(', '))
  outgoing.setHeader(
    'access-control-allow-headers',
    incoming.headers['access-control-request-headers'] ?? '*',
  )
  outgoing.setHeader('access-control-max-age', '600')
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const path = incoming.url?.startsWith('/') ? incoming.url : '/'
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  const method = methods.includes(incoming.method ?? '') ? (incoming.method ?? 'GET') : 'PUT'
  const limit = path.includes('/__server/') ? 64 * BODY_LIMIT : BODY_LIMIT
  const body = await readBody(incoming, limit)
  // A body that was too long to keep is still announced as such, for the API's own error.
  if (body === null) headers.set('content-length', String(limit + 1))
  return new Request(`http://localhost${path}`, {
    method,
    headers,
    ...(body && body.length > 0 && method !== 'GET' && method !== 'HEAD' ? { body } : {}),
  })
}

/** The body, or `null` when it is longer than `limit`: the rest is then read and dropped. */
async function readBody(
  incoming: IncomingMessage,
  limit: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else if (length > 64 * BODY_LIMIT) break
  }
  return length > limit ? null : Buffer.concat(chunks)
}

async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  if (response.type === 'error') {
    outgoing.destroy()
    return
  }
  response.headers.forEach((value, name) => outgoing.setHeader(name, value))
  const body = Buffer.from(await response.arrayBuffer())
  outgoing.setHeader('content-length', body.length)
  outgoing.writeHead(response.status).end(outgoing.req.method === 'HEAD' ? undefined : body)
}

/** What is not HTTP, or has endless headers, gets the API's error all the same. */
function refuseUnreadable(_error: Error, socket: Socket): void {
  if (!socket.writable) return
  const { body } = errorAnswer('InvalidParameter', {
    action: undefined,
    subject: 'Header',
    requestId: freshId(),
    region: '',
  })
  const text = JSON.stringify(body)
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json;charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  )
}

function refusal(status: number, code: 'Forbidden.RiskControl', subject: string): Response {
  const { body } = errorAnswer(code, {
    action: undefined,
    subject,
    requestId: freshId(),
    region: '',
  })
  return Response.json(body, { status })
}

function freshId(): string {
  return requestId(createRandomness()(null, ''))
}

/** A page elsewhere must not reach the door by a name that it points at this machine. */
function isLoopback(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '')
  return (
    name === 'localhost' ||
    name === '127.0.0.1' ||
    name === '[::1]' ||
    Boolean(name?.endsWith('.localhost'))
  )
}

function isLoopbackOrigin(origin: string): boolean {
  const match = /^https?:\/\/([^/]+)$/.exec(origin)
  return match !== null && isLoopback(match[1])
}

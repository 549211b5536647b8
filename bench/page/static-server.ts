import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** A built site on a port of this machine. */
export type Site = { origin: string; close: () => Promise<void> }

type Answer = { body: Buffer; headers: Record<string, string> }

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a folder as a good static host does: everything brotli (as the build left it, else compressed here), hashed files
 * immutable, the rest revalidated, `index.html` for paths that are no files.
 */
export async function serveSite(folder: string): Promise<Site> {
  const answers = new Map<string, Promise<Answer>>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const known = answers.get(pathname) ?? makeAnswer(folder, pathname)
    answers.set(pathname, known)
    void known.then((answer) => send(request, response, answer))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function makeAnswer(folder: string, pathname: string): Promise<Answer> {
  const wanted = path.join(folder, path.normalize(decodeURIComponent(pathname)))
  const file = path.extname(wanted) && (await readOrNull(wanted)) ? wanted : `${folder}/index.html`
  const plain = await readFile(file)
  const body = (await readOrNull(`${file}.br`)) ?? brotliCompressSync(plain)
  const immutable = pathname.includes('/assets/')
  return {
    body,
    headers: {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha1').update(plain).digest('base64url')}"`,
    },
  }
}

function send(request: IncomingMessage, response: ServerResponse, { body, headers }: Answer): void {
  if (request.headers['if-none-match'] === headers['etag']) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'content-length': body.length }).end(body)
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch {
    return null
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

/** A running web server: where it listens, and how to end it. */
export type Host = { origin: string; close: () => Promise<void> }

const projectRoot = fileURLToPath(new URL('..', import.meta.url))
const viteProgram = 'node_modules/vite/bin/vite.js'
const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a folder under a base path like a plain static host: no rewrites, a folder's index.html, and for what is not
 * there the site's 404.html with status 404.
 */
export async function serveStatically(folder: string, base: string): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    void answer(folder, base, pathname).then(({ status, type, body }) => {
      response.writeHead(status, { 'Content-Type': type }).end(body)
    })
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answer(folder: string, base: string, pathname: string) {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : null
  const name = inside === '' ? 'index.html' : inside
  const body = name === null ? null : await readIfThere(folder, name)
  if (body !== null && name !== null) {
    return {
      status: 200,
      type: contentTypes[path.extname(name)] ?? 'application/octet-stream',
      body,
    }
  }
  const page = inside === null ? null : await readIfThere(folder, '404.html')
  return { status: 404, type: 'text/html; charset=utf-8', body: page ?? 'Not found' }
}

async function readIfThere(folder: string, name: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(folder, decodeURIComponent(name)))
  } catch {
    return null
  }
}

/** Builds the console for a base path into a folder, as `npm run build -- --base` does. */
export async function buildSite(folder: string, base: string): Promise<void> {
  const args = [
    viteProgram,
    'build',
    '--base',
    base,
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]
  const build = spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' })
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error(`The build for ${base} failed.`)
}

/** The development server on a free port; further arguments go to Vite. */
export async function startDevServer(...args: string[]): Promise<Host> {
  const server = spawn(process.execPath, [viteProgram, '--port', '0', ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(server, 'exit')
  const origin = await new Promise<string>((resolve, reject) => {
    let printed = ''
    server.stdout.on('data', (chunk) => {
      printed += stripVTControlCharacters(String(chunk))
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0]
      if (address) resolve(address)
    })
    void exited.then(() => reject(new Error(`The development server ended: ${printed}`)))
  })
  return {
    origin,
    close: async () => {
      server.kill('SIGTERM')
      await exited
    },
  }
}

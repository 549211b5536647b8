import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'

import { SEED_NAMES, type SeedName } from '~/contract/control'
import { createHttpDoor } from '~/server/node-http'
import { seedAccount } from '~/server/seed/seeds'
import { createServer, type ServerOptions } from '~/server/server'
import { createMemoryStore } from '~/server/store/memory'

const usage = `The sandbox backend as an HTTP endpoint on 127.0.0.1, for SDKs and command line tools.

  npm run api -- [--port N] [--seed NAME] [--data FILE]

  --port N      port to listen on; 0 picks a free one (default 8888)
  --seed NAME   account to start from: ${SEED_NAMES.join(', ')} (default: default)
  --data FILE   keep all data in this file; a file that has data already is used as it is, --seed is ignored.
                Without it nothing outlives the process.
  --help        this text

Endpoint for clients: http://127.0.0.1:N/ (any access key id and secret are accepted, no signature is checked).
Control calls: http://127.0.0.1:N/__server/status and others, see docs/backend.md.`

type Options = { port: number; seed: SeedName; data: string | undefined }

/** The options of the command line, or the message that says what is wrong with them. */
function readOptions(args: string[]): Options | string | null {
  let values
  try {
    ;({ values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8888' },
        seed: { type: 'string', default: 'default' },
        data: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  if (values.help) return null
  const port = Number(values.port)
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) return `--port ${values.port}: not a port`
  const seed = SEED_NAMES.find((name) => name === values.seed)
  if (!seed) return `--seed ${values.seed}: there are ${SEED_NAMES.join(', ')}`
  return { port, seed, data: values.data }
}

async function openServerOptions({ seed, data }: Options): Promise<ServerOptions> {
  const initial = { seed }
  if (data === undefined) {
    const store = createMemoryStore({ initial: await seedAccount(seed, Date.now()) })
    return { store, storage: { kind: 'memory', reason: 'server' }, initial }
  }
  const { openJournal } = await import('~/server/node-journal')
  const journal = await openJournal(data)
  const store = createMemoryStore({
    ...(journal.existed
      ? { restored: journal.restored }
      : { initial: await seedAccount(seed, Date.now()) }),
    persist: (changes) => journal.append(changes),
  })
  return {
    storage: { kind: 'file' },
    initial,
    store: {
      ...store,
      async close() {
        await store.close()
        await journal.close()
      },
    },
  }
}

async function main(options: Options): Promise<void> {
  // Heard from the start: a signal may come before the first call is answered.
  const stopped = new Promise<void>((resolve) => {
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
    if (process.env['npm_lifecycle_event']) whenOrphaned(resolve)
  })
  const server = await createServer(await openServerOptions(options))
  const door = createHttpDoor(server)
  door.on('error', fail)
  door.listen(options.port, '127.0.0.1', () => {
    const { port } = door.address() as AddressInfo
    process.stdout.write(`ECS sandbox API on http://127.0.0.1:${port}\n`)
  })
  await stopped
  await closeDoor(door)
  await server.close()
  process.exit(0)
}

/** A signal that ends npm ends the shell between npm and this process, but is not passed on to it. */
function whenOrphaned(then: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    then()
  }, 250)
  timer.unref()
}

/** Calls under way may finish, but not for ever. */
function closeDoor(door: HttpServer): Promise<void> {
  setTimeout(() => door.closeAllConnections(), 2000).unref()
  return new Promise((resolve) => {
    door.close(() => resolve())
    door.closeIdleConnections()
  })
}

function fail(error: unknown): never {
  // The data file's own errors and the system's say enough; anything else needs its stack.
  const { name, code, message } = error as NodeJS.ErrnoException
  console.error(name === 'DataFileError' || code ? message : error)
  process.exit(1)
}

const options = readOptions(process.argv.slice(2))
if (options === null) process.stdout.write(`${usage}\n`)
else if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`)
  process.exitCode = 2
} else main(options).catch(fail)

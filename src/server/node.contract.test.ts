import { spawn, type ChildProcess } from 'node:child_process'
import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { seedKeys } from '~/server/seed/seed-keys'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const RegionId = 'cn-hangzhou'
const children = new Set<ChildProcess>()
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecs-api-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
})

type Running = { address: string; child: ChildProcess; ended: Promise<number | NodeJS.Signals> }

function run(...args: string[]): {
  child: ChildProcess
  output: () => string
  ended: Running['ended']
} {
  const child = spawn(process.execPath, ['scripts/api.mjs', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)))
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('exit', (code, signal) => {
      children.delete(child)
      resolve(code ?? signal ?? -1)
    })
  })
  return { child, output: () => output, ended }
}

/** Starts the API on a free port and waits for the line with its address. */
async function start(...args: string[]): Promise<Running> {
  const { child, output, ended } = run('--port', '0', ...args)
  const address = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const match = /^ECS sandbox API on (http:\/\/127\.0\.0\.1:\d+)$/m.exec(output())
      if (match?.[1]) resolve(match[1])
    })
  })
  const early = ended.then((code) => {
    throw new Error(`Ended with ${code}: ${output()}`)
  })
  early.catch(() => undefined)
  return { address: await Promise.race([address, early]), child, ended }
}

async function call(address: string, Action: string, params: Record<string, string> = {}) {
  const query = new URLSearchParams({ Action, Version: '2014-05-26', RegionId, ...params })
  const response = await fetch(`${address}/?${query}`, { method: 'POST' })
  return (await response.json()) as Record<string, unknown>
}

function importPair(address: string, KeyPairName: string) {
  return call(address, 'ImportKeyPair', { KeyPairName, PublicKeyBody: seedKeys.edge[0] })
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'says where it listens and stops cleanly on %s',
  async (signal) => {
    const { address, child, ended } = await start('--seed', 'large')
    expect(await call(address, 'DescribeKeyPairs')).toMatchObject({ TotalCount: 500 })
    child.kill(signal)
    expect(await ended).toBe(0)
  },
)

test('explains its options, and refuses wrong ones', async () => {
  const help = run('--help')
  expect(await help.ended).toBe(0)
  expect(help.output()).toContain('npm run api -- [--port N]')
  const wrong = [['--port', 'x'], ['--port', '70000'], ['--seed', 'nope'], ['--what'], ['more']]
  const codes = await Promise.all(wrong.map((args) => run(...args).ended))
  expect(codes).toEqual([2, 2, 2, 2, 2])
})

test('keeps every acknowledged write over kill -9 at any moment', async () => {
  const file = join(folder, 'data.jsonl')
  const acknowledged: string[] = []
  for (let round = 0; round < 4; round += 1) {
    const { address, child, ended } = await start('--data', file, '--seed', 'empty')
    let imports = 0
    async function work(worker: number): Promise<void> {
      for (let at = 0; ; at += 1) {
        const name = `r${round}-w${worker}-${at}`
        const { Code } = await importPair(address, name)
        if (Code) throw new Error(JSON.stringify(Code))
        acknowledged.push(name)
        imports += 1
        // The moment comes while other writes are under way.
        if (imports === 7 + 4 * round) child.kill('SIGKILL')
      }
    }
    await Promise.allSettled([1, 2, 3].map(work))
    expect(await ended).toBe('SIGKILL')
    expect(imports).toBeGreaterThanOrEqual(7)
  }
  const { address, child, ended } = await start('--data', file)
  for (const KeyPairName of acknowledged) {
    expect(await call(address, 'DescribeKeyPairs', { KeyPairName })).toMatchObject({
      TotalCount: 1,
    })
  }
  const { TotalCount } = await call(address, 'DescribeKeyPairs')
  // What was under way and not acknowledged may be there or not.
  expect(TotalCount).toBeGreaterThanOrEqual(acknowledged.length)
  expect(TotalCount).toBeLessThanOrEqual(acknowledged.length + 12)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('drops a half-written last line, and refuses a file that is not its own or in use', async () => {
  const file = join(folder, 'torn.jsonl')
  const first = await start('--data', file, '--seed', 'empty')
  await importPair(first.address, 'kept')
  const rival = run('--port', '0', '--data', file)
  expect(await rival.ended).toBe(1)
  expect(rival.output()).toContain('in use')
  first.child.kill('SIGKILL')
  await first.ended
  await appendFile(file, '[{"table":"keyPairs","key":["cn-hangzhou","torn"],"rec')
  const second = await start('--data', file)
  expect(await call(second.address, 'DescribeKeyPairs')).toMatchObject({ TotalCount: 1 })
  await importPair(second.address, 'after')
  second.child.kill('SIGTERM')
  await second.ended
  await expect(stat(`${file}.lock`)).rejects.toThrow('ENOENT')
  expect((await readFile(file, 'utf8')).endsWith('\n')).toBe(true)
  const other = join(folder, 'other.txt')
  await appendFile(other, 'my letters')
  const refused = run('--port', '0', '--data', other)
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toContain('not a data file')
  expect(await readFile(other, 'utf8')).toBe('my letters')
})

test('persists nothing without --data, and keeps settings with it', async () => {
  const file = join(folder, 'settings.jsonl')
  const first = await start('--data', file)
  await fetch(`${first.address}/__server/settings`, {
    method: 'PATCH',
    body: '{"permission":"read-only"}',
  })
  first.child.kill('SIGTERM')
  await first.ended
  const second = await start('--data', file)
  expect(await call(second.address, 'CreateKeyPair', { KeyPairName: 'abc' })).toMatchObject({
    Code: 'Forbidden.RAM',
  })
  expect(await (await fetch(`${second.address}/__server/status`)).json()).toMatchObject({
    storage: { kind: 'file' },
  })
})

/** Sends a request as text and reads all that comes back. */
function raw(address: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => (answer += String(chunk)))
    socket.on('close', () => resolve(answer))
    socket.on('error', () => undefined)
  })
}

type Reply = { status: number; headers: NodeJS.Dict<string | string[]>; text: string }

/** A request with any Host header, which fetch would not send. */
function httpRequest(
  address: string,
  options: { method?: string; path?: string; headers?: Record<string, string>; body?: string },
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { body, path = '/', ...rest } = options
    const outgoing = request(`${address}${path}`, rest, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += String(chunk)))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

test('serves this machine alone, and answers whatever comes', async () => {
  const { address, child, ended } = await start()
  const path = '/?Action=DescribeRegions&Version=2014-05-26'
  const headers = { origin: 'http://localhost:5173' }
  const allowed = await httpRequest(address, { method: 'POST', path, headers })
  expect(allowed.status).toBe(200)
  expect(allowed.headers['access-control-allow-origin']).toBe('http://localhost:5173')
  const preflight = await httpRequest(address, {
    method: 'OPTIONS',
    path,
    headers: { ...headers, 'access-control-request-headers': 'x-acs-action' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers['access-control-allow-headers']).toBe('x-acs-action')
  for (const foreign of [
    { origin: 'https://evil.example' },
    { host: 'evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
  ]) {
    const refused = await httpRequest(address, { method: 'POST', path, headers: foreign })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('Forbidden.RiskControl')
    expect(refused.headers['access-control-allow-origin']).toBeUndefined()
  }
  for (const method of ['PUT', 'TRACE', 'PROPFIND', 'DELETE']) {
    const refused = await httpRequest(address, { method, path })
    expect([refused.status, refused.text.includes('UnsupportedHTTPMethod')]).toEqual([403, true])
  }
  const huge = await httpRequest(address, {
    method: 'POST',
    path: `${path}&X=1`,
    body: 'x'.repeat(3_000_000),
  })
  expect([huge.status, huge.text.includes('"Code":"InvalidParameter"')]).toEqual([400, true])
  const long = await httpRequest(address, { path: `${path}&X=${'x'.repeat(400_000)}` })
  expect(long.status).toBe(200)
  const endless = await raw(
    address,
    `GET /?X=${'x'.repeat(600_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  )
  expect(endless).toMatch(/^HTTP\/1\.1 400 /)
  expect(endless).toContain('"Code":"InvalidParameter"')
  expect(await raw(address, 'hello\r\n\r\n')).toContain('"Code":"InvalidParameter"')
  for (const target of ['http://', '//', '/%', '/?%=%', '*']) {
    expect(await raw(address, `GET ${target} HTTP/1.0\r\nHost: localhost\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 4\d\d /,
    )
  }
  expect(await call(address, 'DescribeKeyPairs')).toMatchObject({ TotalCount: 9 })
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

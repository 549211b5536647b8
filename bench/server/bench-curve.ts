import { createServer, type Server } from '~/server/server'
import { createMemoryStore } from '~/server/store/memory'
import type { Row } from '../report.ts'
import { bigAccount, questions, REGION } from './big-account.ts'
import { microsecondsOf } from './measure.ts'

export const SIZES = [10, 100, 500, 1000, 10_000, 100_000] as const

/** Microseconds of one DescribeKeyPairs by what it asks, for accounts of each size, called directly. */
export async function benchCurve(): Promise<Row[]> {
  const values: Record<string, Record<string, number>> = {}
  for (const size of SIZES) {
    const server = await createServer({
      store: createMemoryStore({ initial: bigAccount(size) }),
      storage: { kind: 'memory', reason: 'server' },
    })
    for (const [name, params] of Object.entries(questions(size))) {
      const address = `http://localhost/?${new URLSearchParams({
        Action: 'DescribeKeyPairs',
        Version: '2014-05-26',
        RegionId: REGION,
        ...params,
      })}`
      values[name] = {
        ...values[name],
        [String(size)]: await microsecondsOf(() => ask(server, address), size > 1000 ? 40 : 200),
      }
    }
    await server.close()
  }
  return Object.entries(values).map(([what, figures]) => ({ what, unit: 'µs', values: figures }))
}

async function ask(server: Server, address: string): Promise<string> {
  return (await server.handle(new Request(address))).text()
}

/** One side of a comparison: what it does, once. */
export type Contender = () => unknown

const ROUNDS = 60
const ROUND_MS = 4

/**
 * Time of one call of each contender in µs: the median over rounds in which all take their turn, so
 * that whatever slows the machine slows them alike. The first rounds warm up and do not count.
 */
export async function measure(
  contenders: Readonly<Record<string, Contender>>,
): Promise<Record<string, number>> {
  const names = Object.keys(contenders)
  const counts = new Map(names.map((name) => [name, 50]))
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < 2 * ROUNDS; round++) {
    for (const [name, contender] of Object.entries(contenders)) {
      const count = counts.get(name) ?? 1
      const time = await timeOf(contender, count)
      counts.set(name, Math.max(1, Math.ceil((count * ROUND_MS) / Math.max(time, 0.05))))
      if (round >= ROUNDS) times.get(name)?.push((time / count) * 1000)
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(times.get(name) ?? [])]))
}

async function timeOf(contender: Contender, count: number): Promise<number> {
  const start = performance.now()
  for (let run = 0; run < count; run++) {
    const result = contender()
    if (result instanceof Promise) await result
  }
  return performance.now() - start
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

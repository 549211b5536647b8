import { median } from '../statistics.ts'

/** Microseconds of one run of `work`, one after the other: the median of five batches after a warm-up. */
export async function microsecondsOf(work: () => Promise<unknown>, batch: number): Promise<number> {
  await repeat(work, batch)
  const rounds: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now()
    await repeat(work, batch)
    rounds.push(((performance.now() - began) * 1000) / batch)
  }
  return median(rounds)
}

/** Runs of `work` per second with eight of them under way at any time: the median of five batches after a warm-up. */
export async function perSecond(work: () => Promise<unknown>, batch: number): Promise<number> {
  const eighth = Math.ceil(batch / 8)
  await repeat(work, eighth)
  const rounds: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now()
    await Promise.all(Array.from({ length: 8 }, () => repeat(work, eighth)))
    rounds.push((eighth * 8 * 1000) / (performance.now() - began))
  }
  return median(rounds)
}

async function repeat(work: () => Promise<unknown>, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await work()
}

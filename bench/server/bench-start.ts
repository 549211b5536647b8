import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

import type { Row } from '../report.ts'
import { median } from '../statistics.ts'

/** CPU that `npm run api` needs until it prints its address; only where the system tells (Linux). */
export async function benchStart(): Promise<Row[]> {
  const rows: Row[] = []
  for (const seed of ['default', 'large']) {
    const rounds: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const used = await startOnce(seed)
      if (used !== undefined) rounds.push(used)
    }
    if (rounds.length === 0) continue
    const row: Row = {
      what: `CPU until the address is printed, --seed ${seed}`,
      unit: 'ms',
      values: { CPU: median(rounds) },
      target: { atMost: 1000 },
    }
    rows.push(row)
  }
  return rows
}

function startOnce(seed: string): Promise<number | undefined> {
  const args = ['scripts/api.mjs', '--port', '0', '--seed', seed]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.stdout.once('data', () => {
      cpuOf(child.pid)
        .then(resolve, reject)
        .finally(() => child.kill('SIGTERM'))
    })
  })
}

/** Milliseconds of user and system time, its children's included, in the 10 ms steps of /proc. */
async function cpuOf(pid: number | undefined): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  return fields?.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * 10, 0)
}

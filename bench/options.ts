import { parseArgs } from 'node:util'

export const PARTS = ['page', 'ssh', 'server'] as const
export type Part = (typeof PARTS)[number]

/** What the command line asks for. */
export type Options = {
  parts: readonly Part[]
  rounds: number
  /** Address of another page to measure beside, and how to recognise its rows. */
  peer?: { url: string; rows: string }
  cycles: number
  lighthouse: boolean
}

/** Reads the arguments of `npm run bench`. An unknown one, or a part that does not exist, throws. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '5' },
      peer: { type: 'string' },
      'peer-rows': { type: 'string', default: 'tbody tr' },
      cycles: { type: 'string', default: '200' },
      lighthouse: { type: 'boolean', default: false },
    },
  })
  return {
    parts: values.only ? values.only.map(toPart) : PARTS,
    rounds: toCount('rounds', values.rounds),
    ...(values.peer ? { peer: { url: values.peer, rows: values['peer-rows'] } } : {}),
    cycles: toCount('cycles', values.cycles),
    lighthouse: values.lighthouse,
  }
}

function toPart(name: string): Part {
  const part = PARTS.find((known) => known === name)
  if (!part) throw new Error(`--only takes ${PARTS.join(', ')}; not ${name}.`)
  return part
}

function toCount(name: string, text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 0) throw new Error(`--${name} takes a number.`)
  return count
}

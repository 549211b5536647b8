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

export const usage = `Measures the console beside the floor page, the key library and the backend.

  npm run bench -- [options]

  --only PART           ${PARTS.join(', ')}; may be given again (default: all)
  --rounds N            rounds of the page's figures, of which medians are shown (default: 5)
  --cycles N            turns of the memory test, 0 for none (default: 200)
  --peer URL            another page to measure beside
  --peer-rows SELECTOR  its rows (default: tbody tr)
  --lighthouse          Lighthouse too, fetched when asked for
  --help                this text`

/** The options of the command line; `null` where help is asked for; or the message that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string | null {
  let values
  try {
    ;({ values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        rounds: { type: 'string', default: '5' },
        peer: { type: 'string' },
        'peer-rows': { type: 'string', default: 'tbody tr' },
        cycles: { type: 'string', default: '200' },
        lighthouse: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  if (values.help) return null
  const { only = PARTS, rounds, cycles, peer, lighthouse } = values
  const lost = only.find((name) => !isPart(name))
  if (lost !== undefined) return `--only ${lost}: there are ${PARTS.join(', ')}`
  if (!isCount(rounds)) return `--rounds ${rounds}: a whole number from 1 on`
  if (!isCount(cycles) && cycles !== '0') return `--cycles ${cycles}: a whole number`
  if (peer !== undefined && !(URL.canParse(peer) && /^https?:/.test(peer)))
    return `--peer ${peer}: a whole address, with http://`
  return {
    parts: only.filter(isPart),
    rounds: Number(rounds),
    ...(peer === undefined ? {} : { peer: { url: peer, rows: values['peer-rows'] } }),
    cycles: Number(cycles),
    lighthouse,
  }
}

function isPart(name: string): name is Part {
  return PARTS.some((known) => known === name)
}

function isCount(text: string): boolean {
  return /^[1-9]\d*$/.test(text)
}

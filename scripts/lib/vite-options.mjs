import { parseArgs } from 'node:util'

/** @typedef {'start' | 'build' | 'preview'} Command */
/** @typedef {{ value?: string, does: string }} Option `value`: what it takes; without, it takes nothing */

/** @type {Option} */
const HOST = {
  value: 'ADDRESS',
  does: 'address to listen on; 0.0.0.0 for all of this machine (default: localhost)',
}
/** @type {Option} */
const BASE = {
  value: 'PATH',
  does: 'path that the site lies under, such as /console/ (default: /)',
}
/** @type {Option} */
const OPEN = { does: 'opens the page in a browser' }
/** @type {Option} */
const HELP = { does: 'this text' }

/** @type {Record<Command, { does: string, options: Readonly<Record<string, Option>> }>} */
const COMMANDS = {
  start: {
    does: 'Serves the console with hot reload.',
    options: {
      port: { value: 'N', does: 'port to listen on (default: 5173, or the next free one)' },
      host: HOST,
      base: BASE,
      open: OPEN,
    },
  },
  build: {
    does: 'Checks the types, then writes the static site.',
    options: { base: BASE, outDir: { value: 'FOLDER', does: 'where it goes (default: dist)' } },
  },
  preview: {
    does: 'Serves the built site.',
    options: {
      port: { value: 'N', does: 'port to listen on (default: 4173)' },
      host: HOST,
      base: BASE,
      open: OPEN,
      outDir: { value: 'FOLDER', does: 'where the site was built (default: dist)' },
    },
  },
}

/**
 * What a command can be asked for.
 * @param {Command} command
 */
export function usage(command) {
  const { does, options } = COMMANDS[command]
  const npm = command === 'start' ? 'npm start' : `npm run ${command}`
  const lines = Object.entries({ ...options, help: HELP }).map(
    ([name, { value, does: text }]) => `  ${`--${name} ${value ?? ''}`.padEnd(17)} ${text}`,
  )
  return `${does}\n\n  ${npm} -- [options]\n\n${lines.join('\n')}`
}

/**
 * The arguments of a command as Vite takes them; null where help is asked for; or the message that says what is wrong with
 * them, which Vite itself answers with a trace of its own code.
 * @param {Command} command
 * @param {string[]} args
 * @returns {string[] | string | null}
 */
export function readViteOptions(command, args) {
  /** @type {Record<string, { type: 'string' | 'boolean' }>} */
  const options = { help: { type: 'boolean' } }
  for (const [name, { value }] of Object.entries(COMMANDS[command].options))
    options[name] = { type: value === undefined ? 'boolean' : 'string' }
  /** @type {Map<string, string | boolean | undefined>} */
  let given
  try {
    given = new Map(Object.entries(parseArgs({ args, options }).values))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  if (given.has('help')) return null
  const port = given.get('port')
  const base = given.get('base')
  if (port !== undefined && !(/^\d{1,5}$/.test(`${port}`) && Number(port) <= 65_535))
    return `--port ${port}: not a port`
  if (base !== undefined && !/^\/(?!\/)/.test(`${base}`))
    return `--base ${base}: a path begins with one /, such as /console/`
  return [...given].flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, `${value}`],
  )
}

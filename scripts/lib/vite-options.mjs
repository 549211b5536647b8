/** @typedef {'start' | 'build' | 'preview'} Command */
/** @typedef {{ value?: string, does: string }} Option `value`: what it takes, if anything */

/** @type {Option} */
const HOST = {
  value: '[ADDRESS]',
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
    ([name, { value, does: text }]) => `  ${`--${name} ${value ?? ''}`.padEnd(18)} ${text}`,
  )
  return `${does}\n\n  ${npm} -- [options]\n\n${lines.join('\n')}`
}

/**
 * Whether the arguments ask for help.
 * @param {readonly string[]} args
 */
export function asksForHelp(args) {
  return args.includes('--help') || args.includes('-h')
}

/**
 * What is wrong with the arguments of a command, in one line; Vite itself answers with a trace of its own code. Undefined
 * where nothing is. Vite's other options are as good as those of the usage.
 * @param {Command} command
 * @param {readonly string[]} args
 * @param {() => string} viteHelp what Vite says of its options; asked only about one that the usage does not name
 * @returns {string | undefined}
 */
export function wrongWith(command, args, viteHelp) {
  const { options } = COMMANDS[command]
  for (const [at, arg] of args.entries()) {
    // Each is an option, alone or with its value behind `=`, or the value of the one before.
    const [, name, inline] = arg.match(/^(--?[^=]+)(?:=(.*))?$/) ?? []
    const next = args[at + 1]
    const value = inline ?? (next?.startsWith('-') ? undefined : next)
    if (name === undefined) {
      if (!args[at - 1]?.startsWith('-')) return `${arg}: what is no option has no place here`
    } else if (name === '--port' && 'port' in options) {
      if (!(value && /^\d{1,5}$/.test(value) && Number(value) <= 65_535))
        return `--port ${value ?? ''}: not a port`
    } else if (name === '--base') {
      if (!(value && /^\/(?!\/)/.test(value)))
        return `--base ${value ?? ''}: a path begins with one /, such as /console/`
    } else if (!(name.slice(2) in options) && !names(viteHelp()).has(name)) {
      return `${name}: there is no such option`
    }
  }
  return undefined
}

/**
 * The options that a help text of Vite names, and how the plain ones among them are switched off.
 * @param {string} help
 */
function names(help) {
  const found = help.match(/(?<=\s)--?[a-zA-Z]+/g) ?? []
  return new Set(found.flatMap((name) => [name, name.replace(/^--/, '--no-')]))
}

import { ensureDependencies } from './dependencies.mjs'
import { readViteOptions, usage } from './vite-options.mjs'

/**
 * Reads the options of a command of Vite, and makes sure of what is installed. Ends the process where they are wrong (exit
 * code 2) or ask for help.
 * @param {import('./vite-options.mjs').Command} command
 * @returns {Promise<string[]>} the arguments for Vite
 */
export async function startCommand(command) {
  const options = readViteOptions(command, process.argv.slice(2))
  if (options === null) {
    console.log(usage(command))
    process.exit(0)
  }
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage(command)}`)
    process.exit(2)
  }
  await ensureDependencies()
  return options
}

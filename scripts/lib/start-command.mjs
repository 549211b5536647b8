import { spawnSync } from 'node:child_process'
import { ensureDependencies } from './dependencies.mjs'
import { toolPath } from './run.mjs'
import { asksForHelp, usage, wrongWith } from './vite-options.mjs'

/**
 * Makes sure of what is installed and looks through the arguments of a command of Vite. Ends the process where they are
 * wrong (exit code 2) or ask for help.
 * @param {import('./vite-options.mjs').Command} command
 * @returns {Promise<string[]>} the arguments for Vite
 */
export async function startCommand(command) {
  const args = process.argv.slice(2)
  if (asksForHelp(args)) {
    console.log(usage(command))
    process.exit(0)
  }
  await ensureDependencies()
  const wrong = wrongWith(command, args, () => viteHelp(command))
  if (wrong !== undefined) {
    console.error(`${wrong}\n\n${usage(command)}`)
    process.exit(2)
  }
  return args
}

/** @param {import('./vite-options.mjs').Command} command */
function viteHelp(command) {
  const viteCommand = command === 'start' ? 'dev' : command
  const args = [toolPath('vite', 'vite'), viteCommand, '--help']
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
}

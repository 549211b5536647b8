import { spawn } from 'node:child_process'
import { inProject, readJson } from './project.mjs'

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to this process's own
 * @property {number} [milliseconds] after which the program is ended
 * @property {boolean} [servesUntilStopped] being told to stop is the way it normally ends
 */

const interruptedCode = 130

/**
 * Runs a program in the project's folder, on the terminal of this process, and answers its exit code; 1 where it cannot be
 * started or was killed. Being told to stop (Ctrl-C, SIGTERM) stops the program first and then this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(
  command,
  args,
  { env = {}, milliseconds = 0, servesUntilStopped = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: inProject('.'),
      env: { ...process.env, ...env },
      stdio: 'inherit',
      timeout: milliseconds,
    })
    let stopped = false
    /** @param {NodeJS.Signals} signal */
    function stop(signal) {
      stopped = true
      // A terminal sends Ctrl-C to the program itself, too.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    /** @param {number} code */
    function end(code) {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      if (stopped) process.exit(servesUntilStopped ? 0 : interruptedCode)
      resolve(code)
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    child.once('error', () => {
      end(1)
    })
    child.once('exit', (code) => {
      end(code ?? 1)
    })
  })
}

/**
 * Runs a program of an installed package, without a shell, so that it works alike on every system.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {RunOptions & { program?: string }} [options] `program`: its name, where it is not the package's own
 */
export function runTool(packageName, args, { program, ...options } = {}) {
  return run(process.execPath, [toolPath(packageName, program ?? packageName), ...args], options)
}

/**
 * The script of a program of an installed package.
 * @param {string} packageName
 * @param {string} program
 */
export function toolPath(packageName, program) {
  const folder = inProject(`node_modules/${packageName}`)
  const bin = readJson(`${folder}/package.json`)?.bin
  const file = typeof bin === 'string' ? bin : bin?.[program]
  if (typeof file !== 'string') throw new Error(`The package ${packageName} is not installed.`)
  return `${folder}/${file}`
}

import { existsSync } from 'node:fs'
import { inProject, readJson } from './project.mjs'
import { run } from './run.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, os?: readonly string[], cpu?: readonly string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> } | null} Lockfile
 */

const oldestNode = [20, 19]

/**
 * Makes `node_modules` what the lockfile says: installs where it is missing, half done, of another commit or of another
 * system. Ends the process with a message where that fails, or where Node is too old for the tools.
 */
export async function ensureDependencies() {
  if (!nodeIsNewEnough(process.versions.node)) {
    fail(
      `This project needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
    )
  }
  if (dependenciesAreInstalled(inProject('.'))) return
  console.log('Installing dependencies (npm ci)')
  if ((await npm(['ci', '--no-audit', '--no-fund'])) !== 0) {
    fail('npm ci failed: see above. Check the network or proxy, then run this command again.')
  }
}

/**
 * Whether a Node version such as `20.19.3` is one that every pinned package supports.
 * @param {string} version
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/**
 * Whether `node_modules` in a folder holds what its lockfile asks for. npm writes its own hidden lockfile as the last act
 * of an installation, so that file tells both what was installed and that it was finished.
 * @param {string} folder
 */
export function dependenciesAreInstalled(folder) {
  /** @type {Lockfile} */
  const wanted = readJson(`${folder}/package-lock.json`)
  /** @type {Lockfile} */
  const installed = readJson(`${folder}/node_modules/.package-lock.json`)
  if (!wanted?.packages || !installed?.packages) return false
  const found = installed.packages
  const complete = Object.entries(wanted.packages).every(([place, { version, optional }]) =>
    place === '' || optional === true ? true : found[place]?.version === version,
  )
  return (
    complete &&
    Object.entries(found).every(
      ([place, entry]) =>
        wanted.packages?.[place]?.version === entry.version &&
        isForThisSystem(entry) &&
        existsSync(`${folder}/${place}`),
    )
  )
}

/** @param {LockedPackage} entry */
function isForThisSystem({ os, cpu }) {
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch))
}

/**
 * npm as this process was started by, else the one on the path.
 * @param {readonly string[]} args
 */
function npm(args) {
  const script = process.env['npm_execpath']
  if (script && /npm-cli\.c?js$/.test(script)) return run(process.execPath, [script, ...args])
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args])
    : run('npm', args)
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message)
  process.exit(1)
}

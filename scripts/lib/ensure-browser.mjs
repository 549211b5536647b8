import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser, playwrightBrowser } from './find-browser.mjs'
import { run, runTool } from './run.mjs'

const downloadLimit = 10 * 60_000

/** How each system's package manager installs a Chromium; the first one present is used. */
const packageManagers = [
  { program: 'apt-get', before: ['update'], install: ['install', '-y', 'chromium'] },
  { program: 'dnf', install: ['install', '-y', 'chromium'] },
  { program: 'apk', install: ['add', 'chromium'] },
  { program: 'pacman', install: ['-Sy', '--noconfirm', 'chromium'] },
]

/**
 * Path of a Chromium that starts. Where there is none it is installed: Playwright's download, else the system's package
 * manager where that needs no password. Null, after one clear message, where all of it fails.
 */
export async function ensureBrowser() {
  const found = (await findBrowser()) ?? (await download()) ?? (await installFromSystem())
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen && found && found !== chosen) {
    console.warn(`CHROMIUM_PATH is ${chosen}, which does not start; using ${found}.`)
  }
  if (!found) {
    console.error(
      'No Chromium was found and none could be installed. Install Google Chrome or Chromium, or set ' +
        'CHROMIUM_PATH to the program of one, then run this command again.',
    )
  }
  return found
}

async function download() {
  console.log("No Chromium that starts was found. Downloading Playwright's own.")
  await playwright(['install', 'chromium'])
  const found = await findBrowser()
  const isThere = existsSync((await playwrightBrowser()) ?? '')
  if (found || !isThere || process.platform !== 'linux' || adminPrefix() === null) return found
  console.log('Installing the system libraries that it needs.')
  await playwright(['install-deps', 'chromium'])
  return findBrowser()
}

async function installFromSystem() {
  const prefix = adminPrefix()
  const manager = packageManagers.find(({ program }) => isOnPath(program))
  if (process.platform !== 'linux' || prefix === null || !manager) return null
  console.log(`Installing Chromium with ${manager.program}.`)
  const commands = manager.before ? [manager.before, manager.install] : [manager.install]
  for (const args of commands) {
    const [program = '', ...rest] = [...prefix, manager.program, ...args]
    // oxlint-disable-next-line no-await-in-loop -- the second command needs what the first fetched
    await run(program, rest, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      milliseconds: downloadLimit,
    })
  }
  return findBrowser()
}

/** @param {readonly string[]} args */
function playwright(args) {
  return runTool('@playwright/test', args, { program: 'playwright', milliseconds: downloadLimit })
}

/** What to write before a command that needs an administrator: nothing as root, `sudo` where it asks no password, else null. */
function adminPrefix() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null
}

/** @param {string} program */
function isOnPath(program) {
  return spawnSync(program, ['--version']).error === undefined
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Where the browser is looked for, given from outside so that a test can stand on any system.
 * @typedef {object} Surroundings
 * @property {Record<string, string | undefined>} env
 * @property {NodeJS.Platform} platform
 * @property {string | null} playwrightBrowser where Playwright keeps its own, there or not
 * @property {(file: string) => boolean} starts whether the file is a browser that can run here
 */

/**
 * Path of the Chromium to test with: `CHROMIUM_PATH`, Playwright's own, a system Chrome or Chromium, in this order; null
 * where none of them starts.
 * @param {Surroundings} [surroundings]
 */
export async function findBrowser(surroundings) {
  const around = surroundings ?? {
    env: process.env,
    platform: process.platform,
    playwrightBrowser: await playwrightBrowser(),
    starts,
  }
  return browserCandidates(around).find((file) => around.starts(file)) ?? null
}

/**
 * Every path that is tried, in order.
 * @param {Surroundings} surroundings
 */
export function browserCandidates({ env, platform, playwrightBrowser: own }) {
  const chosen = env['CHROMIUM_PATH']
  return [...(chosen ? [chosen] : []), ...(own ? [own] : []), ...systemBrowsers(platform, env)]
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 */
function systemBrowsers(platform, env) {
  if (platform === 'win32') return windowsBrowsers(env)
  if (platform === 'darwin') return macBrowsers(env)
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)))
}

/** @param {Record<string, string | undefined>} env */
function windowsBrowsers(env) {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
  return programs.flatMap((program) =>
    folders.flatMap((folder) => (folder ? [path.win32.join(folder, program)] : [])),
  )
}

/** @param {Record<string, string | undefined>} env */
function macBrowsers(env) {
  const folders = ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')]
  return ['Google Chrome', 'Chromium'].flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  )
}

/** Playwright's place for its own Chromium, there or not; null while Playwright is not installed. */
export async function playwrightBrowser() {
  try {
    const { chromium } = await import('@playwright/test')
    return chromium.executablePath()
  } catch {
    return null
  }
}

/**
 * A file may be there and yet not run: libraries missing, another processor's build, a package manager's placeholder.
 * @param {string} file
 */
function starts(file) {
  if (!existsSync(file)) return false
  // chrome.exe opens a window instead of printing its version.
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /chrom/i.test(stdout)
}

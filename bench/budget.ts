import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/lib/find-browser.mjs'
import { LIMITS, NEVER_BEFORE_NEEDED, SCENARIO_LINK_LOADS } from './budget/limits.ts'
import { loadedFiles, type LoadedFiles } from './budget/loaded-files.ts'
import { inlineStyleBytes } from './page/inline-styles.ts'
import { serveSite } from './page/static-server.ts'

// `npm run budget`: holds the built site to what it may load before the first row, in bytes and requests. One visit of a
// real browser says which files; their sizes are those of the brotli files that the build wrote, so that no clock is asked.

const dist = fileURLToPath(new URL('../dist', import.meta.url))

type Manifest = Record<string, { file: string; src?: string; css?: string[] }>

const executablePath = await findBrowser()
if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH.')
const site = await serveSite(dist)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = `${site.origin}/keyPair/region/cn-hangzhou`
const loaded = await loadedFiles(browser, page)
const ofLink = await loadedFiles(browser, `${page}?scenario=default`)
await browser.close()
await site.close()

const manifest = JSON.parse(await readFile(`${dist}/.vite/manifest.json`, 'utf8')) as Manifest
const figures = {
  'script before the first row': await sizeOf(loaded.beforeFirstRow, '.js'),
  'style sheets before the first row':
    (await sizeOf(loaded.beforeFirstRow, '.css')) +
    inlineStyleBytes(await readFile(`${dist}/index.html`, 'utf8')),
  'index.html': await sizeOf(['index.html'], '.html'),
  'requests before the first row': loaded.beforeFirstRow.length + 1,
  'script in all, fetched ahead included': await sizeOf(
    [...loaded.beforeFirstRow, ...loaded.later],
    '.js',
  ),
}

const faults = [...overruns(figures), ...tooEarly(loaded), ...beyondLink()]
for (const [what, figure] of Object.entries(figures))
  console.log(
    `${what}: ${figure.toLocaleString('en-US')} of ${LIMITS[what]?.toLocaleString('en-US')}`,
  )
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

async function sizeOf(files: readonly string[], ending: string): Promise<number> {
  const wanted = files.filter((file) => file.endsWith(ending))
  const contents = await Promise.all(wanted.map((file) => readFile(`${dist}/${file}.br`)))
  return contents.reduce((total, { length }) => total + length, 0)
}

function overruns(measured: Record<string, number>): string[] {
  return Object.entries(measured)
    .filter(([what, figure]) => figure > (LIMITS[what] ?? 0))
    .map(([what, figure]) => `Over budget: ${what} is ${figure}, ${LIMITS[what]} are allowed.`)
}

/** What a scenario link loads beyond an ordinary one: its parser and the store of a tab's own world, nothing else. */
function beyondLink(): string[] {
  const ordinary = new Set([...loaded.beforeFirstRow, ...loaded.later])
  return [...ofLink.beforeFirstRow, ...ofLink.later]
    .filter((file) => !ordinary.has(file) && !SCENARIO_LINK_LOADS.test(file))
    .map((file) => `Too much: ${file} is loaded by a scenario link.`)
}

/** Files whose sources are for something nobody has asked for yet. */
function tooEarly({ beforeFirstRow, later }: LoadedFiles): string[] {
  function sourcesOf(file: string): string[] {
    return Object.values(manifest)
      .filter((chunk) => chunk.file === file || chunk.css?.includes(file))
      .map(({ src, file: name }) => src ?? name)
  }

  return NEVER_BEFORE_NEEDED.flatMap(({ what, sources, when }) =>
    (when === 'first row' ? beforeFirstRow : [...beforeFirstRow, ...later])
      .filter((file) => sourcesOf(file).some((source) => sources.test(source)))
      .map((file) => `Too early: ${file} (${what}) is loaded before it is needed.`),
  )
}

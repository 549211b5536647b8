// `npm run gallery`: opens every state of the gallery in the built site and writes contact sheets as PNG files, one per
// language, theme and width, with an index page. What can be asked for: --help.
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureBrowser } from './lib/ensure-browser.mjs'
import { chooseStates, HEIGHTS, readOptions, usage } from './lib/gallery-options.mjs'
import { indexPage, SHEET_WIDTH, sheetPage } from './lib/gallery-pages.mjs'
import { freePort, inProject } from './lib/project.mjs'
import { runTool } from './lib/run.mjs'

/** @typedef {{ name: string, publicKey: string }} TypedImport */
/** @typedef {{ id: string, name: string, href: string, sends: TypedImport | undefined }} State */
/** @typedef {{ languages: string, themes: string, widths: string }} Variant */

/** Milliseconds after which a state is taken as it is: some wait for ever on purpose. */
const PATIENCE = 5000
/** What an earlier run wrote. */
const WRITTEN = /^(?:[a-z]{2}-[A-Z]{2}-(?:light|dark)-\d+(?:\.png)?|index\.html)$/

const options = readOptions(process.argv.slice(2))
if (options === null) {
  console.log(usage)
  process.exit(0)
}
if (typeof options === 'string') stop(`${options}\n\n${usage}`)
const { languages: allLanguages, themes: allThemes, widths: allWidths } = options
const site = options.site ?? '.cache/gallery-site'
if (options.site !== undefined && !existsSync(path.join(inProject(site), 'index.html')))
  stop(`--site ${site}: there is no built site`)

await ensureDependencies()
const executablePath = await ensureBrowser()
if (executablePath === null) process.exit(1)
if (options.site === undefined) {
  const args = ['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', inProject(site)]
  const code = await runTool('vite', args)
  if (code !== 0) process.exit(code)
}
const { chromium } = await import('@playwright/test')
const { preview } = await import('vite')
const port = await freePort()
const server = await preview({
  root: inProject('.'),
  logLevel: 'silent',
  build: { outDir: inProject(site) },
  preview: { port, strictPort: true },
})
const browser = await chromium.launch({ executablePath })
try {
  const message = await run(options)
  if (message !== undefined) {
    console.error(message)
    process.exitCode = 2
  }
} finally {
  await browser.close()
  await server.close()
}

/**
 * Answers what is wrong with the states that are asked for.
 * @param {import('./lib/gallery-options.mjs').Options} options
 * @returns {Promise<string | undefined>}
 */
async function run({ states: words, list, out }) {
  const [languages = '', themes = '', widths = ''] = [allLanguages, allThemes, allWidths].map(
    ([first]) => first,
  )
  const page = await browser.newPage()
  const chosen = chooseStates(await statesOf(page, { languages, themes, widths }), words)
  await page.close()
  if (typeof chosen === 'string') return chosen
  const ids = new Set(chosen.map(({ id }) => id))
  if (list) for (const id of ids) console.log(id)
  else await writeGallery(out, ids)
  return undefined
}

/**
 * @param {string} target
 * @param {ReadonlySet<string>} ids
 */
async function writeGallery(target, ids) {
  const out = inProject(target)
  await mkdir(out, { recursive: true })
  const old = (await readdir(out)).filter((name) => WRITTEN.test(name))
  await Promise.all(old.map((name) => rm(path.join(out, name), { recursive: true })))
  /** @type {{ name: string, states: readonly State[] }[]} */
  const sheets = []
  for (const languages of allLanguages)
    for (const themes of allThemes)
      for (const widths of allWidths) {
        const name = `${languages}-${themes}-${widths}`
        // oxlint-disable-next-line no-await-in-loop -- one browser, one sheet after the other
        const states = await writeSheet(path.join(out, name), { languages, themes, widths }, ids)
        sheets.push({ name, states })
        console.log(`${target}/${name}.png`)
      }
  await writeFile(path.join(out, 'index.html'), indexPage(sheets))
  console.log(`${target}/index.html`)
}

/**
 * @param {string} target path of the sheet, without its ending; the single pictures go into a folder of this name
 * @param {Variant} variant
 * @param {ReadonlySet<string>} ids
 */
async function writeSheet(target, variant, ids) {
  await mkdir(target, { recursive: true })
  const width = Number(variant.widths)
  const viewport = { width, height: HEIGHTS.get(variant.widths) ?? 800 }
  const context = await browser.newContext({
    viewport,
    reducedMotion: 'reduce',
    locale: variant.languages,
  })
  const page = await context.newPage()
  /** @type {(State & { picture: Buffer })[]} */
  const pictures = []
  const states = await statesOf(page, variant)
  for (const state of states.filter(({ id }) => ids.has(id))) {
    // oxlint-disable-next-line no-await-in-loop -- one page shows one state after the other
    const picture = await photograph(page, state)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await writeFile(path.join(target, `${state.id}.png`), picture)
    pictures.push({ ...state, picture })
  }
  await context.close()
  const sheet = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 900 } })
  await sheet.setContent(sheetPage(pictures, variant))
  await sheet.screenshot({ path: `${target}.png`, fullPage: true })
  await sheet.close()
  return pictures
}

/**
 * The states as the gallery itself lists them.
 * @param {import('@playwright/test').Page} page
 * @param {Variant} variant
 * @returns {Promise<State[]>}
 */
async function statesOf(page, variant) {
  const query = new URLSearchParams({ ...variant, lang: variant.languages })
  await page.goto(`http://localhost:${port}/gallery?${query}`)
  await page.getByRole('article').first().waitFor()
  return page.getByRole('article').evaluateAll((articles) =>
    articles.map((article) => {
      const link = article.querySelector('a')
      const name = article.querySelector('h2')?.textContent ?? ''
      const { state = '', sends } = link?.dataset ?? {}
      return { id: state, name, href: link?.href ?? '', sends: sends && JSON.parse(sends) }
    }),
  )
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {State} state
 */
async function photograph(page, { href, sends }) {
  await page.goto(`${href}&panel=off`)
  await page.evaluate(
    (patience) =>
      Promise.race([
        window.sandbox.ready.then(() => window.sandbox.idle()),
        new Promise((resolve) => {
          setTimeout(resolve, patience)
        }),
      ]),
    PATIENCE,
  )
  // What a link opens over the list comes in a chunk of its own.
  if (/\/(?:create|pair\/)/.test(href)) {
    await page
      .getByRole('dialog')
      .waitFor({ timeout: PATIENCE })
      .catch(() => console.warn(`No dialog at ${href}`))
  }
  // One state that does not come about must not cost the pictures of all others.
  if (sends) {
    await sendImport(page, sends).catch(({ message }) =>
      console.warn(`Not as it should be: ${href}\n${message}`),
    )
  }
  await page.waitForLoadState('networkidle')
  return page.screenshot({ animations: 'disabled' })
}

/**
 * Fills the form of an import, sends it and shows what the form says then: in every language the name is its first field.
 * @param {import('@playwright/test').Page} page
 * @param {TypedImport} sends
 */
async function sendImport(page, { name, publicKey }) {
  const dialog = page.getByRole('dialog')
  const fields = dialog.getByRole('textbox')
  await fields.nth(1).fill(publicKey)
  await fields.first().fill(name)
  await fields.first().press('Enter')
  const verdict = dialog.getByRole('alert').or(dialog.locator('[aria-invalid=true]')).first()
  await verdict.scrollIntoViewIfNeeded()
}

/**
 * Ends the process before anything was done.
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(2)
}

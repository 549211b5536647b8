// `npm run gallery`: opens every state of the gallery in the built site and writes contact sheets as PNG files, one per
// language, theme and width, with an index page. Arguments narrow it: --languages zh-CN --themes dark --widths 375 --states quota
// --list only prints the ids of the states that would be written.
import { chromium } from '@playwright/test'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureBrowser } from './lib/ensure-browser.mjs'
import { freePort, inProject } from './lib/project.mjs'
import { runTool } from './lib/run.mjs'

/** @typedef {{ name: string, publicKey: string }} TypedImport */
/** @typedef {{ id: string, name: string, href: string, sends: TypedImport | undefined }} State */
/** @typedef {{ languages: string, themes: string, widths: string }} Variant */
/** @typedef {{ name: string, states: readonly State[] }} Sheet */

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'en-US,zh-CN' },
    themes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '375,1280' },
    states: { type: 'string', default: '' },
    out: { type: 'string', default: '.cache/gallery' },
    site: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})

/** Height of the screen that each width is shown in. */
const HEIGHTS = new Map([
  ['375', 720],
  ['768', 900],
  ['1280', 800],
])
/** Milliseconds after which a state is taken as it is: some wait for ever on purpose. */
const PATIENCE = 5000
const COLUMNS = 4

await ensureDependencies()
const executablePath = await ensureBrowser()
if (executablePath === null) process.exit(1)

const site = values.site ?? '.cache/gallery-site'
if (values.site === undefined) {
  const code = await runTool('vite', [
    'build',
    '--logLevel',
    'warn',
    '--emptyOutDir',
    '--outDir',
    inProject(site),
  ])
  if (code !== 0) process.exit(code)
}
const port = await freePort()
const server = await preview({
  root: inProject('.'),
  logLevel: 'silent',
  build: { outDir: inProject(site) },
  preview: { port, strictPort: true },
})
const browser = await chromium.launch({ executablePath })
try {
  if (values.list) await listStates()
  else await writeGallery()
} finally {
  await browser.close()
  await server.close()
}

async function listStates() {
  const [languages = '', themes = '', widths = ''] = [
    values.languages,
    values.themes,
    values.widths,
  ].map((list) => list.split(',')[0])
  const states = await statesOf(await browser.newPage(), { languages, themes, widths })
  for (const { id } of states) console.log(id)
}

async function writeGallery() {
  const out = inProject(values.out)
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  /** @type {Sheet[]} */
  const sheets = []
  for (const languages of values.languages.split(','))
    for (const themes of values.themes.split(','))
      for (const widths of values.widths.split(',')) {
        const name = `${languages}-${themes}-${widths}`
        // oxlint-disable-next-line no-await-in-loop -- one browser, one sheet after the other
        const states = await writeSheet(path.join(out, name), { languages, themes, widths })
        sheets.push({ name, states })
        console.log(`${values.out}/${name}.png`)
      }
  await writeFile(path.join(out, 'index.html'), indexPage(sheets))
  console.log(`${values.out}/index.html`)
}

/**
 * @param {string} target path of the sheet, without its ending; the single pictures go into a folder of this name
 * @param {Variant} variant
 */
async function writeSheet(target, variant) {
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
  for (const state of await statesOf(page, variant)) {
    // oxlint-disable-next-line no-await-in-loop -- one page shows one state after the other
    const picture = await photograph(page, state)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await writeFile(path.join(target, `${state.id}.png`), picture)
    pictures.push({ ...state, picture })
  }
  await context.close()
  const sheet = await browser.newPage({ viewport: { width: COLUMNS * 420, height: 900 } })
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
  const query = new URLSearchParams({ ...variant, show: values.states, lang: variant.languages })
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
  if (sends) await sendImport(page, sends)
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
 * @param {(State & { picture: Buffer })[]} pictures
 * @param {Variant} variant
 */
function sheetPage(pictures, { languages, themes, widths }) {
  const figures = pictures.map(
    ({ id, name, picture }) =>
      `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption><b>${escape(name)}</b><br>${escape(id)}</figcaption></figure>`,
  )
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 24px; font: 13px system-ui; background: #f6f6f6; color: #333 }
    main { display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); gap: 24px; align-items: start }
    figure { margin: 0; overflow-wrap: anywhere } img { width: 100%; border: 1px solid #ccc }
  </style><h1>${escape(`${languages}, ${themes}, ${widths} px`)}</h1><main>${figures.join('')}</main>`
}

/** @param {readonly Sheet[]} sheets */
function indexPage(sheets) {
  const entries = sheets.map(
    ({ name, states }) =>
      `<li><h2>${escape(name)}</h2><a href="${name}.png"><img src="${name}.png" alt="${escape(name)}"></a><ol>${states
        .map(({ id, name: title }) => `<li><a href="${name}/${id}.png">${escape(title)}</a></li>`)
        .join('')}</ol></li>`,
  )
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>State gallery</title>
  <style>
    body { margin: 24px; font: 14px system-ui }
    main > ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 24px; padding: 0; list-style: none }
    ol { max-height: 16em; overflow: auto }
    img { width: 100%; border: 1px solid #ccc }
  </style>
  <h1>State gallery</h1>
  <main>
    <ul>
      ${entries.join('\n      ')}
    </ul>
  </main>
</html>
`
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

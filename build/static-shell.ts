import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

const RENDERER = fileURLToPath(new URL('../src/app/static-shell.ts', import.meta.url))
const ROOT = '<div id="root"></div>'

type Shells = Record<'en-US' | 'zh-CN', string>

/**
 * Puts the list as it looks before its first answer into `index.html`, rendered from the console's own components in both
 * languages. It is inert and hidden from assistive technology: the console replaces it before anybody can act.
 */
export function staticShell(): Plugin {
  return {
    name: 'static-shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`)
        const { 'en-US': en, 'zh-CN': zh } = await renderShells()
        const root = `<div id="root"><div inert aria-hidden="true" style="display:contents">${en}</div></div>`
        return html
          .replace(
            '</head>',
            () => `<script>${FORESEE}</script><style>${UNFINISHED}</style></head>`,
          )
          .replace(
            ROOT,
            () => `${root}<template id="shell-zh-CN">${zh}</template><script>${CHOOSE}</script>`,
          )
      },
    },
  }
}

/** A pattern, as the page's scripts write it: the addresses that show the list, with or without something over it. */
const LIST_ADDRESS = String.raw`/\/(keyPair\/region\/.*)?$/`

/** Runs before the shell is parsed: takes the language that `src/app/start-locale.ts` will take, and looks at the address. */
const FORESEE = `(function () {
  var known = { 'en-US': 1, 'zh-CN': 1 }
  var lang = new URLSearchParams(location.search).get('lang')
  try {
    if (!known[lang]) lang = localStorage.getItem('lang')
  } catch (error) {}
  var isList = ${LIST_ADDRESS}.test(location.pathname)
  var page = document.documentElement
  var isChinese = /^zh/i.test(known[lang] ? lang : navigator.language)
  // The widths of some columns depend on it.
  if (isChinese) page.lang = 'zh-CN'
  page.dataset.shell = isChinese ? 'zh' : isList ? 'en' : 'other'
})()`

/**
 * The browser paints while it still reads the shell. What would then be in the wrong language, or belong to another page, or
 * move as its neighbours come, is not seen until all is there.
 */
const UNFINISHED =
  '[data-shell=zh] #root,[data-shell=other] #root,' +
  '[data-shell] :is(.top-bar,.page-head,.list-toolbar,.pagination){visibility:hidden}'

/** Fits the shell's table to the columns and the density of the link, read as `src/navigation/list-view.ts` reads them. */
const FIT_TABLE = `function (table) {
  var search = new URLSearchParams(location.search)
  if (search.get('density') === 'comfortable') table.dataset.density = 'comfortable'
  var columns = search.get('columns') || ''
  var named = columns.split(',')
  var optional = Array.from(table.querySelectorAll('col')).slice(2, -1)
  var hidden = optional.filter(function (col) {
    return !named.includes(col.className.replace('column-', ''))
  })
  if (hidden.length === optional.length && columns !== 'none') return
  hidden.forEach(function (col) {
    var at = Array.from(col.parentNode.children).indexOf(col)
    Array.from(table.rows).forEach(function (row) { row.deleteCell(at) })
    col.remove()
  })
}`

/** Runs once the shell is parsed: fits it to language, region and address, and lets it be seen. */
const CHOOSE = `(function () {
  var page = document.documentElement
  try {
    var shell = document.getElementById('root').firstChild
    var template = document.getElementById('shell-zh-CN')
    if (page.dataset.shell === 'zh') shell.innerHTML = template.innerHTML
    template.remove()
    ;(${FIT_TABLE})(shell.querySelector('table'))
    if (/[?&]panel=off/.test(location.search)) shell.querySelector('.scenario-dock').remove()
    if (!/cn-hangzhou/.test(location.pathname)) {
      shell.querySelector('[role=combobox]').value = ''
      shell.querySelector('.region-stand-in-name').textContent = ''
    }
    if (!${LIST_ADDRESS}.test(location.pathname)) shell.querySelector('main').textContent = ''
  } finally {
    delete page.dataset.shell
  }
})()`

const withoutCss: Plugin = {
  name: 'without-css',
  enforce: 'pre',
  resolveId: { filter: { id: /\.css$/ }, handler: () => 'virtual:no-css' },
  load: { filter: { id: /^virtual:no-css$/ }, handler: () => '' },
}

/** React wants to be told what a store holds on a server; ours hold the same there as anywhere. */
const storesAsTheyAre: Plugin = {
  name: 'stores-as-they-are',
  transform: {
    filter: { id: /\/src\/.*\.tsx?$/, code: /useSyncExternalStore\(/ },
    handler: (code) =>
      code.replaceAll(/useSyncExternalStore(?=\()/g, '((on, get) => $&(on, get, get))'),
  },
}

async function renderShells(): Promise<Shells> {
  const outside = globalThis as Record<string, unknown>
  // The components ask the browser for its colour scheme and tell it the language; here is none.
  outside['window'] = { matchMedia: () => ({ matches: false, addEventListener() {} }) }
  outside['document'] = { documentElement: { dataset: {} } }
  try {
    const { module } = await runnerImport<{ staticShells: Shells }>(RENDERER, {
      resolve: { tsconfigPaths: true },
      plugins: [withoutCss, storesAsTheyAre],
    })
    return module.staticShells
  } finally {
    delete outside['window']
    delete outside['document']
  }
}

import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

const RENDERER = fileURLToPath(new URL('../src/app/static-shell.ts', import.meta.url))
const ROOT = '<div id="root"></div>'

/**
 * The first paint waits for the whole shell: half of it would be painted while it arrives, and move, and be in English for a
 * moment where Chinese is read.
 */
const WHOLE = '<link rel="expect" href="#shell-end" blocking="render">'

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
          .replace('</head>', () => `${WHOLE}</head>`)
          .replace(
            ROOT,
            () =>
              `${root}<template id="shell-zh-CN">${zh}</template><script>${CHOOSE}</script><i id="shell-end" hidden></i>`,
          )
      },
    },
  }
}

/**
 * Runs in the page, before the first paint: takes the language that `src/app/start-locale.ts` will take, leaves the region
 * to the console where it is another one, and shows no list where the address is none.
 */
const CHOOSE = `(function () {
  var shell = document.getElementById('root').firstChild
  var template = document.getElementById('shell-zh-CN')
  var lang = new URLSearchParams(location.search).get('lang')
  try { lang = lang || localStorage.getItem('lang') } catch (error) {}
  if (/^zh/i.test(lang || navigator.language)) shell.innerHTML = template.innerHTML
  template.remove()
  if (/[?&]panel=off/.test(location.search)) shell.querySelector('.scenario-dock').remove()
  if (!/cn-hangzhou/.test(location.pathname)) {
    shell.querySelector('[role=combobox]').value = ''
    shell.querySelector('.region-stand-in-name').textContent = ''
  }
  if (!/\\/(keyPair\\/region\\/.*)?$/.test(location.pathname)) shell.querySelector('main').textContent = ''
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

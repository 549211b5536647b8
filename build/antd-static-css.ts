import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import { StaticSheets, type Themes } from './antd/static-sheets.ts'
import { styleModule } from './antd/style-modules.ts'
import { antdStubs, TOKENS_IN_SCRIPT } from './antd/stubs.ts'

const THEMES = fileURLToPath(new URL('antd-themes.ts', import.meta.url))
const SHEET = 'virtual:antd-style/'
const GENERATORS = new Set(['genStyleHooks', 'genComponentStyleHook', 'genSubStyleComponent'])

type Node = { type: string; start: number; end: number }

/**
 * In a production build, antd's styles become static style sheets that travel with the chunks whose components need them,
 * and the code that would make them in the browser is left out. The dev server keeps antd as it is.
 *
 * Each style module of antd loses its style functions and imports its sheet instead, which antd's own functions wrote
 * here, in Node, whole but for what `antd/prune.ts` names. antd's theme modules are replaced by stubs.
 */
export function antdStaticCss(): Plugin {
  let sheets: StaticSheets
  let stubs: ReadonlyMap<string, string>

  return {
    name: 'antd-static-css',
    enforce: 'pre',
    apply: (config, { command }) => command === 'build' && config.mode !== 'development',
    async buildStart() {
      const { module } = await runnerImport<{ antdThemes: Themes }>(THEMES)
      sheets = new StaticSheets(module.antdThemes)
      stubs = antdStubs(sheets.tokenValues(TOKENS_IN_SCRIPT))
    },
    resolveId: {
      filter: { id: /^virtual:antd-style\// },
      handler: (id) => id,
    },
    load: {
      filter: { id: /^virtual:antd-style\/|\/antd\/es\// },
      handler(id) {
        if (id === `${SHEET}base.css`) return sheets.base()
        if (id.startsWith(SHEET)) return sheets.of(id.slice(SHEET.length, -'.css'.length))
        const stub = stubs.get(id.split('/antd/es/')[1] ?? '')
        return stub === undefined ? null : { code: stub, moduleSideEffects: false }
      },
    },
    transform: {
      filter: { id: /\/antd\/es\/(?:[a-z-]+|_util\/wave)\/style/ },
      handler(code, id) {
        if (id.endsWith('/config-provider/style/index.js'))
          return { code: `import '${SHEET}base.css'\n${code}`, moduleSideEffects: false }
        const module = styleModule(id)
        if (module === null) return null
        const stripped = withoutStyleFunctions(code, this.parse(code))
        if (stripped === code) return null
        const sheet = `import '${SHEET}base.css'\nimport '${SHEET}${module}.css'\n`
        return { code: sheet + stripped, moduleSideEffects: false }
      },
    },
  }
}

/** The module with only the first argument left in each call of a style generator; what it named falls to tree shaking. */
function withoutStyleFunctions(code: string, program: Node): string {
  const cuts: [number, number][] = []
  visit(program, (node) => {
    if (!isGeneratorCall(node)) return
    const [first, last] = [node.arguments[0], node.arguments.at(-1)]
    if (first && last && first !== last) cuts.push([first.end, last.end])
  })
  return cuts
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code)
}

type Call = Node & { arguments: Node[] }

function isGeneratorCall(node: Node): node is Call {
  if (node.type !== 'CallExpression' || !('callee' in node)) return false
  const { callee } = node as { callee: Node & { name?: string } }
  return callee.type === 'Identifier' && GENERATORS.has(callee.name ?? '')
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see)
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && 'start' in value) see(value as Node)
    for (const child of Object.values(value)) visit(child, see)
  }
}

import { createRequire } from 'node:module'
import type * as CssInJs from '@ant-design/cssinjs'
import type { ConfigProviderProps, ThemeConfig } from 'antd'
import type { ComponentType, ReactNode } from 'react'
import { hasRules, prefixOf, rootClassOf } from './style-modules.ts'

/** What one style module of antd gives to the page: its rules, and its custom properties. */
export type RenderedStyle = { rules: string; variables: Map<string, string> }

type Hook = (prefix: string, rootPrefix: string) => unknown
type Export = Hook | ComponentType<{ prefixCls: string }>
type React = typeof import('react')

/** The key of antd's custom properties; also the class on which antd expects them. */
export const VARIABLES_KEY = 'ecs'

const requireHere = createRequire(import.meta.url)
// antd's own copies, so that its components and we share their contexts.
const requireOfAntd = createRequire(requireHere.resolve('antd/package.json'))

/** Runs antd's own style functions in Node, for one theme. */
export class StyleRenderer {
  readonly #react: React = requireOfAntd('react')
  readonly #cssinjs: typeof CssInJs = requireOfAntd('@ant-design/cssinjs')
  readonly #render: (node: ReactNode) => string =
    requireOfAntd('react-dom/server').renderToStaticMarkup
  readonly #provider: ComponentType<ConfigProviderProps> = requireHere('antd').ConfigProvider
  readonly #cache = this.#cssinjs.createCache()
  readonly #theme: ThemeConfig
  /** antd's design tokens as custom properties, by name. */
  readonly tokens: ReadonlyMap<string, string>
  /** The rules that any component brings: those of icons. */
  readonly shared: string

  constructor(theme: ThemeConfig) {
    this.#theme = { ...theme, hashed: false, cssVar: { key: VARIABLES_KEY, prefix: 'ant' } }
    const { genStyleHooks } = requireHere('antd/lib/theme/internal')
    this.#run(genStyleHooks('Nothing', () => []))
    this.tokens = customProperties(this.#take('token'))
    this.shared = this.#take('style')
      .replace(/(?<=^|\})(?:a(?::[\w-]+|\[disabled\])?,?)+\{[^}]*\}/g, '')
      .replace(/(?<=^|\})[^{}]*\.ant-nothing[^{}]*\{[^}]*\}/g, '')
  }

  /** The design token values that antd's components read themselves. */
  tokenValues(): Record<string, unknown> {
    const { theme } = requireHere('antd')
    return theme.getDesignToken(this.#theme)
  }

  /** Rules and variables of a style module (`button/style/index`). */
  render(module: string): RenderedStyle {
    const exported: Record<string, unknown> = requireHere(`antd/lib/${module}`)
    for (const [name, value] of Object.entries(exported))
      if (/^(?:default|use\w+Style)$/.test(name) && typeof value === 'function')
        this.#run(value as Export, prefixOf(module, name), rootClassOf(module, name))
    const rules = this.#take('style')
    return {
      rules: hasRules(module) ? rules : '',
      variables: customProperties(this.#take('cssVar')),
    }
  }

  #run(exported: Export, prefix = 'ant-nothing', rootClass = prefix): void {
    const { createElement } = this.#react
    const isComponent = exported.name === 'StyledComponent'
    const probe: ComponentType<{ prefixCls: string }> = isComponent
      ? (exported as ComponentType<{ prefixCls: string }>)
      : function Probe() {
          ;(exported as Hook)(prefix, rootClass)
          return null
        }
    const themed = createElement(
      this.#provider,
      { theme: this.#theme },
      createElement(probe, { prefixCls: prefix }),
    )
    this.#render(createElement(this.#cssinjs.StyleProvider, { cache: this.#cache }, themed))
  }

  /** What came into the cache since the last call. */
  #take(type: 'style' | 'token' | 'cssVar'): string {
    const css = this.#cssinjs.extractStyle(this.#cache, { plain: true, once: true, types: type })
    return css.replace(/\.data-ant-cssinjs-cache-path\{.*$/s, '')
  }
}

function customProperties(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+):([^;}]+)/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

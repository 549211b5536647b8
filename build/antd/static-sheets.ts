import type { ThemeConfig } from 'antd'
import { cssBlocks, referredVariables, type CssBlock } from './css-text.ts'
import { prune } from './prune.ts'
import { StyleRenderer } from './render-styles.ts'

/** The themes of the site: `light` is the default one, `dark` holds where the root element says `data-theme="dark"`. */
export type Themes = { light: ThemeConfig; dark: ThemeConfig }

/** Whose common rules (motion, above all) and variables are in the base sheet, so that no other sheet repeats them. */
const CORE: readonly string[] = [
  'button/style/index',
  'dropdown/style/index',
  'input/style/index',
  'modal/style/index',
  'select/style/index',
  'tooltip/style/index',
]

/**
 * antd's styles as static CSS, one sheet per style module and a base sheet that all of them need. Colours and sizes are
 * custom properties of the root element, in both themes, so that a change of theme is a change of one attribute.
 */
export class StaticSheets {
  readonly #light: StyleRenderer
  readonly #dark: StyleRenderer
  readonly #sheets = new Map<string, Sheet>()
  readonly #baseRules: ReadonlySet<string>
  readonly #baseVariables: ReadonlySet<string>

  constructor(themes: Themes) {
    this.#light = new StyleRenderer(themes.light)
    this.#dark = new StyleRenderer(themes.dark)
    const core = CORE.map((module) => this.#sheet(module))
    this.#baseRules = repeated(core.flatMap(({ blocks }) => blocks.map(blockText)))
    const used = tokensIn(core.flatMap(({ blocks }) => blocks))
    this.#baseVariables = new Set([...used].filter((name) => this.#light.tokens.has(name)))
  }

  /** What every sheet needs: icons, motion, design tokens. */
  base(): string {
    const rules = this.#light.shared + [...this.#baseRules].join('')
    const names = new Set([...this.#baseVariables, ...referredVariables(rules)])
    return this.#variables(names, this.#light.tokens, this.#dark.tokens) + rules
  }

  /** The sheet of one style module (`button/style/index`), to be used with the base sheet. */
  of(module: string): string {
    const { blocks, light, dark } = this.#sheet(module)
    const own = blocks.map(blockText).filter((text) => !this.#baseRules.has(text))
    const names = referredVariables(own.join(''))
    for (const name of this.#baseVariables) names.delete(name)
    return (
      this.#variables(names, this.#light.tokens, this.#dark.tokens) +
      this.#variables(new Set(light.keys()), light, dark) +
      own.join('')
    )
  }

  /** The selectors of a module that were left out. */
  dropped(module: string): readonly string[] {
    return this.#sheet(module).dropped
  }

  /** Values of the named design tokens, for the components that read them from script. Colours follow the theme. */
  tokenValues(names: readonly string[]): Record<string, unknown> {
    const values = this.#light.tokenValues()
    return Object.fromEntries(names.map((name) => [name, values[name]]))
  }

  #sheet(module: string): Sheet {
    const known = this.#sheets.get(module)
    if (known) return known
    const light = this.#light.render(module)
    const dark = this.#dark.render(module)
    if (light.rules !== dark.rules)
      throw new Error(`The rules of antd's ${module} differ between the themes.`)
    const { css, dropped } = prune(light.rules)
    const sheet: Sheet = {
      blocks: cssBlocks(css),
      dropped,
      light: light.variables,
      dark: dark.variables,
    }
    this.#sheets.set(module, sheet)
    return sheet
  }

  #variables(
    names: ReadonlySet<string>,
    light: ReadonlyMap<string, string>,
    dark: ReadonlyMap<string, string>,
  ): string {
    const known = [...names].filter((name) => light.has(name)).toSorted()
    const different = known.filter((name) => light.get(name) !== dark.get(name))
    return rootRule(':root', known, light) + rootRule(':root[data-theme=dark]', different, dark)
  }
}

type Sheet = {
  blocks: CssBlock[]
  dropped: string[]
  light: Map<string, string>
  dark: Map<string, string>
}

function rootRule(
  selector: string,
  names: readonly string[],
  values: ReadonlyMap<string, string>,
): string {
  if (names.length === 0) return ''
  return `${selector}{${names.map((name) => `${name}:${values.get(name)}`).join(';')}}`
}

function blockText({ head, body }: CssBlock): string {
  return `${head}{${body}}`
}

function tokensIn(blocks: readonly CssBlock[]): Set<string> {
  return referredVariables(blocks.map(blockText).join(''))
}

function repeated(texts: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const text of texts) (seen.has(text) ? twice : seen).add(text)
  return twice
}

import { VARIABLES_KEY } from './render-styles.ts'

/** The design tokens that antd's components read from script, colours apart. */
export const TOKENS_IN_SCRIPT = [
  'borderRadius',
  'controlHeight',
  'controlHeightSM',
  'fontSize',
  'lineHeight',
  'lineWidth',
  'marginXXS',
  'padding',
  'paddingSM',
  'paddingXS',
  'screenXSMax',
  'screenSM',
  'screenMD',
  'screenLG',
  'screenXL',
  'screenXXL',
  'screenXXXL',
  'sizePopupArrow',
  'wireframe',
  'zIndexPopupBase',
] as const

/** As above; their values are references to the custom properties, which follow the theme. */
const COLOURS_IN_SCRIPT = [
  'colorFill',
  'colorFillTertiary',
  'colorFillQuaternary',
  'colorBgContainer',
] as const

/**
 * What stands in a production build for the modules of antd that make styles at run time, by path under `antd/es/`.
 * Whatever else antd would import from them is missing here, and fails the build.
 */
export function antdStubs(tokens: Record<string, unknown>): ReadonlyMap<string, string> {
  const colours = COLOURS_IN_SCRIPT.map((name) => [name, `var(--ant-${kebab(name)})`])
  const token = JSON.stringify({ ...tokens, ...Object.fromEntries(colours) })
  return new Map([
    ['theme/util/genStyleUtils.js', STYLE_UTILS],
    ['theme/util/useResetIconStyle.js', `export default function useResetIconStyle() {}`],
    ['theme/context.js', CONTEXT],
    ['theme/themes/seed.js', `export default {}; export const defaultPresetColors = {}`],
    ['theme/internal.js', INTERNAL],
    ['theme/useToken.js', USE_TOKEN.replace('TOKEN', () => token)],
    [
      'tooltip/UniqueProvider/index.js',
      `export default function UniqueProvider({ children }) { return children }`,
    ],
    [
      'form/validateMessagesContext.js',
      `import { createContext } from 'react'; export default createContext(undefined)`,
    ],
  ])
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

const STYLE_UTILS = `
const classes = ['', '${VARIABLES_KEY}']
export const genStyleHooks = () => () => classes
export const genComponentStyleHook = () => () => ''
export const genSubStyleComponent = () => () => null
export const genCssVar = (root, component) => {
  const name = (key) => '--' + root.replace(/\\./g, '') + '-' + component + '-' + key
  return [name, (key, fallback) => 'var(' + name(key) + (fallback ? ', ' + fallback : '') + ')']
}`

const CONTEXT = `
import { createContext } from 'react'
export const defaultTheme = {}
export const defaultConfig = { token: {}, override: {}, hashed: false }
export const DesignTokenContext = createContext(defaultConfig)`

const INTERNAL = `
export { defaultConfig, DesignTokenContext } from './context'
export { default as useToken } from './useToken'
export { genStyleHooks, genComponentStyleHook, genSubStyleComponent } from './util/genStyleUtils'
export { default as useResetIconStyle } from './util/useResetIconStyle'
export { PresetColors } from './interface'
const nothing = () => ({})
export { nothing as calc, nothing as genPresetColor, nothing as getLineHeight, nothing as mergeToken }
export { nothing as statistic, nothing as statisticToken, nothing as useStyleRegister }`

// Motion is a token of antd's; a person who asked for less of it gets none.
const USE_TOKEN = `
const token = TOKEN
token.motion = !matchMedia('(prefers-reduced-motion: reduce)').matches
const answer = [{}, token, '', token, { prefix: 'ant', key: '${VARIABLES_KEY}' }, true]
export const unitless = {}
export const ignore = {}
export const getComputedToken = () => token
export default function useToken() { return answer }`

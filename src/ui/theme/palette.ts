/**
 * Every colour, shadow and font of the console, in one place; sizes are in `measures.ts`. `theme-css.ts` turns them into the
 * custom properties of `:root` (own CSS), `tokens.ts` into those of antd. Where the vendor's value fails WCAG AA contrast, ours is
 * darkened (light theme) or lightened (dark theme) just enough.
 */
export type Palette = Record<keyof typeof light, string>

const light = {
  primary: '#0064c8',
  'primary-hover': '#0052a4',
  'primary-active': '#004385',
  'on-primary': '#ffffff',
  'brand-accent': '#ff6a00',
  text: '#333333',
  'text-secondary': '#555555',
  'text-hint': '#6b6b6b',
  'text-disabled': '#aaaaaa',
  page: '#f6f6f6',
  surface: '#ffffff',
  raised: '#ffffff',
  bar: '#ffffff',
  fill: '#f2f3f5',
  'fill-hover': '#ebedf0',
  'table-head': '#eff3f8',
  'row-hover': '#f7f9fa',
  'row-selected': '#eff3f8',
  'row-selected-hover': '#dfe8f2',
  line: '#e5e5e5',
  'line-strong': '#c0c6cc',
  'line-field': '#8c939a',
  success: '#007a29',
  'success-bg': '#e6f6eb',
  error: '#d50000',
  'error-bg': '#ffeaea',
  warning: '#8a5a00',
  'warning-bg': '#fff7d6',
  'warning-line': '#ffd813',
  notice: '#0064b5',
  'notice-bg': '#e5f3ff',
  tooltip: '#333333',
  'on-tooltip': '#ffffff',
  mask: 'rgba(0, 0, 0, 0.45)',
  'shadow-dialog': '0 8px 16px rgba(0, 0, 0, 0.24)',
  'shadow-toast': '0 4px 8px rgba(0, 0, 0, 0.16)',
} as const

const dark: Palette = {
  primary: '#4da3ff',
  'primary-hover': '#7ab9ff',
  'primary-active': '#2f97ff',
  'on-primary': '#06182b',
  'brand-accent': '#ff8a3d',
  text: '#eeeeee',
  'text-secondary': '#d9d9d9',
  'text-hint': '#a3a3a3',
  'text-disabled': '#6a6a6a',
  page: '#111111',
  surface: '#1a1a1a',
  raised: '#262626',
  bar: '#1a1a1a',
  fill: '#2b2b2b',
  'fill-hover': '#343434',
  'table-head': '#2d2d2d',
  'row-hover': '#242424',
  'row-selected': '#1f2c3a',
  'row-selected-hover': '#243548',
  line: '#343434',
  'line-strong': '#5a5a5a',
  'line-field': '#757575',
  success: '#00d346',
  'success-bg': '#0d2b17',
  error: '#ff6b6b',
  'error-bg': '#3d0f0f',
  warning: '#ffd813',
  'warning-bg': '#332b05',
  'warning-line': '#a88f12',
  notice: '#5cabff',
  'notice-bg': '#0c2540',
  tooltip: '#444444',
  'on-tooltip': '#ffffff',
  mask: 'rgba(0, 0, 0, 0.6)',
  'shadow-dialog': '0 8px 16px rgba(0, 0, 0, 0.48)',
  'shadow-toast': '0 4px 8px rgba(0, 0, 0, 0.32)',
}

/** The two palettes, by the value of `data-theme` on the root element. */
export const PALETTES = { light, dark }

/** The system's own font, with the Chinese faces of each platform. */
export const FONT_FAMILY =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

/** For fingerprints, keys and code. */
export const FONT_FAMILY_MONO =
  "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"

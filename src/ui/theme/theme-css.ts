import { FONT_FAMILY, FONT_FAMILY_MONO, MEASURES, PALETTES } from './palette.ts'

/** The custom properties of both themes as CSS text: `--c-*` for colours, `--m-*` for measures. Inlined in `index.html`. */
export function themeCss(): string {
  const measures = Object.entries(MEASURES).map(([name, px]) => `--m-${name}:${px}px`)
  const fonts = [`--font:${FONT_FAMILY}`, `--font-mono:${FONT_FAMILY_MONO}`]
  return [
    `:root{${[...measures, ...fonts, 'color-scheme:light', ...colors('light')].join(';')}}`,
    `:root[data-theme=dark]{${['color-scheme:dark', ...colors('dark')].join(';')}}`,
  ].join('\n')
}

function colors(theme: keyof typeof PALETTES): string[] {
  return Object.entries(PALETTES[theme]).map(([name, value]) => `--c-${name}:${value}`)
}

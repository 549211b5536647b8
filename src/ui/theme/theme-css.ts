import { DURATIONS, LAYERS, MEASURES } from './measures.ts'
import { FONT_FAMILY, FONT_FAMILY_MONO, PALETTES } from './palette.ts'

/** Who asks the system for more contrast gets no grey text and no faint line. */
const MORE_CONTRAST = ['text-secondary', 'text-hint', 'line', 'line-strong', 'line-field']
  .map((name) => `--c-${name}:var(--c-text)`)
  .join(';')

/**
 * The custom properties of both themes as CSS text: `--c-*` for colours, `--m-*` for measures, `--t-*` for durations and
 * `--z-*` for layers. Inlined in `index.html`.
 */
export function themeCss(): string {
  const measures = [
    ...Object.entries(MEASURES).map(([name, px]) => `--m-${name}:${px}px`),
    ...Object.entries(DURATIONS).map(([name, ms]) => `--t-${name}:${ms}ms`),
    ...Object.entries(LAYERS).map(([name, layer]) => `--z-${name}:${layer}`),
  ]
  const fonts = [`--font:${FONT_FAMILY}`, `--font-mono:${FONT_FAMILY_MONO}`]
  return [
    `:root{${[...measures, ...fonts, 'color-scheme:light', ...colors('light')].join(';')}}`,
    `:root[data-theme=dark]{${['color-scheme:dark', ...colors('dark')].join(';')}}`,
    // Twice, so that it counts as much as the rule of the dark theme.
    `@media (prefers-contrast:more){:root:root{${MORE_CONTRAST}}}`,
  ].join('\n')
}

function colors(theme: keyof typeof PALETTES): string[] {
  return Object.entries(PALETTES[theme]).map(([name, value]) => `--c-${name}:${value}`)
}

import type { Plugin } from 'vite'
import { themeCss } from '../src/ui/theme/theme-css.ts'

/** Inlines the theme's custom properties in `index.html`, so that the static shell is painted in the right colours at once. */
export function inlineTheme(): Plugin {
  return {
    name: 'inline-theme',
    transformIndexHtml: () => [{ tag: 'style', children: themeCss(), injectTo: 'head-prepend' }],
  }
}

import { brotliCompressSync } from 'node:zlib'

/** Bytes, as brotli, of the style sheets that stand in a page's HTML itself. */
export function inlineStyleBytes(html: string): number {
  const css = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text = '']) => text)
  return css.length === 0 ? 0 : brotliCompressSync(css.join('\n')).length
}

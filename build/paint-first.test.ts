import { expect, test } from 'vitest'
import { paintFirst } from './paint-first.ts'

const HTML =
  '<head><script type="module" crossorigin src="/a.js"></script>' +
  '<script type="module" crossorigin src="/entry.js"></script></head>' +
  '<body><div id="root">shell</div></body>'

/** What the build makes of an `index.html`. */
function transform(html: string): string {
  const { transformIndexHtml } = paintFirst()
  if (typeof transformIndexHtml !== 'object') throw new Error('The plugin transforms no HTML.')
  return (transformIndexHtml.handler as unknown as (html: string) => string)(html)
}

test('scripts are asked for only when the shell has been read', () => {
  const [before, after = ''] = transform(HTML).split('shell')
  expect(before).toBe('<head></head><body><div id="root">')
  expect(after).toContain('["/a.js","/entry.js"]')
  expect(after).toContain("import('/entry.js')")
})

test('a page without scripts is a mistake of the build', () => {
  expect(() => transform('<body></body>')).toThrow('no entry script')
})

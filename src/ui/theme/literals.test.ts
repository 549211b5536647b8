import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { BREAKPOINTS } from './measures'
import { themeCss } from './theme-css'

const SRC = fileURLToPath(new URL('../..', import.meta.url))
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll(path.sep, '/'),
)

/** Style sheets without comments, by path. */
const sheets = new Map(
  files.filter((file) => file.endsWith('.css')).map((file) => [file, withoutComments(read(file))]),
)
const components = files.filter((file) => file.endsWith('.tsx'))

function read(file: string): string {
  return readFileSync(path.join(SRC, file), 'utf8')
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '')
}

/** What of `text` matches, with the file's name. */
function found(file: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => `${file}: ${match.trim()}`)
}

const COLOURED =
  /(?:^|[;{\s])((?:[\w-]*color|background|border[\w-]*|outline|fill|stroke|box-shadow|text-shadow)\s*:[^;}]+)/g

/** Words that such a declaration may hold: styles of lines, keywords, and what the system's own contrast theme names. */
const WORDS = new Set(
  (
    'solid dashed none transparent currentcolor inherit inset collapse var calc min max auto contain ' +
    'ButtonText Canvas CanvasText GrayText Highlight'
  ).split(' '),
)

/** Names in a declaration's value that could be colours: not custom properties, numbers or units. */
function colourWords(declaration: string): string[] {
  const value = declaration.slice(declaration.indexOf(':') + 1)
  const words = value.replaceAll(/--[\w-]+/g, '').match(/(?<![\w-])[a-z][\w-]*/gi) ?? []
  return words.filter((word) => !WORDS.has(word))
}

describe('style sheets', () => {
  test('say no length, time or layer of their own', () => {
    const literals = [...sheets].flatMap(([file, css]) => {
      const rules = css.replaceAll(/@media[^{]*/g, '').replaceAll('* 1px', '')
      return [
        ...found(file, rules, /[^\s:;{}(]*\d(?:px|rem|pt|cm|mm|in|ms)\b/g),
        ...found(file, rules, /(?<![\w-])\d*\.?\d+s\b/g),
        ...found(file, rules, /z-index:\s*-?\d+/g),
        ...found(file, rules, /font(?:-size)?:[^;]*\d(?:em|%)/g),
      ]
    })
    expect(literals).toEqual([])
  })

  test('say no colour of their own', () => {
    const colours = [...sheets].flatMap(([file, css]) => [
      ...found(file, css, /#[\da-f]{3,8}(?=[\s;,)])/gi),
      ...found(file, css, /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(/g),
      ...[...css.matchAll(COLOURED)].flatMap(([, declaration = '']) =>
        colourWords(declaration).map((word) => `${file}: ${word} in ${declaration.trim()}`),
      ),
    ])
    expect(colours).toEqual([])
  })

  test('are laid out anew at the named widths only', () => {
    const named = new Set<number>(Object.values(BREAKPOINTS))
    const used = new Set<number>()
    for (const css of sheets.values())
      for (const [query] of css.matchAll(/@media[^{]*/g))
        for (const [, px] of query.matchAll(/(\d+)px/g)) used.add(Number(px))
    expect(used).toEqual(named)
  })

  test('read no custom property that nothing sets, and every one of the theme is read', () => {
    const all = [...sheets.values()].join('\n')
    const scripts = files.filter((file) => /\.tsx?$/.test(file)).map((file) => read(file))
    const text = [all, ...scripts].join('\n')
    const set = new Set(
      [...(themeCss() + text).matchAll(/(--[\w-]+)['"]?\s*:/g)].map(([, name]) => name),
    )
    const unset = [...all.matchAll(/var\((--[\w-]+)/g)].filter(
      ([, name]) => !set.has(name) && !name?.startsWith('--ant-'),
    )
    expect(unset.map(([use]) => use)).toEqual([])
    const idle = [...themeCss().matchAll(/(--[mtz]-([\w-]+)):/g)].filter(
      ([, name = '', key = '']) => !text.includes(`var(${name})`) && !usedByScript(key, scripts),
    )
    expect(idle.map(([, name]) => name)).toEqual([])
  })

  test('are no longer than a script may be', () => {
    const long = [...sheets.keys()].filter((file) => read(file).split('\n').length > 251)
    expect(long).toEqual([])
  })
})

/** antd is told of a few measures as numbers; a dialog's is put together from its size. */
function usedByScript(key: string, scripts: readonly string[]): boolean {
  return (
    /^dialog-(?:small|medium|large)$/.test(key) ||
    scripts.some(
      (script) => script.includes(`MEASURES['${key}']`) || script.includes(`MEASURES.${key}`),
    )
  )
}

describe('components', () => {
  test('say no size and no colour of their own', () => {
    const literals = components.flatMap((file) => {
      const code = withoutComments(read(file))
      return [
        ...found(file, code, /(?<![\d.])(?!0px)\d[\d.]*(?:px|rem)\b/g),
        ...found(file, code, /['"`]#[\da-f]{3,8}['"`]/gi),
        ...found(file, code, /\b(?:rgba?|hsla?)\(/g),
        ...found(file, code, /\b(?:\w*[wW]idth|\w*[hH]eight|size|gap|zIndex)=\{\s*\d+/g),
        ...found(file, code, /style=\{\{[^}]*:\s*['"]?-?\d/g),
      ]
    })
    expect(literals).toEqual([])
  })
})

/** One piece of a flat style sheet: a rule, or an at-rule with what is in it. */
export type CssBlock = { head: string; body: string }

/** The top-level blocks of CSS text as antd's generator writes it: no comments, no braces within strings. */
export function cssBlocks(css: string): CssBlock[] {
  const blocks: CssBlock[] = []
  let from = 0
  while (from < css.length) {
    const open = css.indexOf('{', from)
    if (open === -1) break
    const close = endOfBlock(css, open)
    blocks.push({ head: css.slice(from, open).trim(), body: css.slice(open + 1, close) })
    from = close + 1
  }
  return blocks
}

/** The selectors of a list, parted at its outer commas. */
export function selectorList(head: string): string[] {
  const selectors: string[] = []
  let depth = 0
  let from = 0
  for (const [at, char] of [...head].entries()) {
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth -= 1
    else if (char === ',' && depth === 0) {
      selectors.push(head.slice(from, at).trim())
      from = at + 1
    }
  }
  return [...selectors, head.slice(from).trim()]
}

/** Names of the custom properties that a text refers to. */
export function referredVariables(text: string): Set<string> {
  return new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? ''))
}

function endOfBlock(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    else if (css[at] === '}') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  throw new Error(`A block of the style sheet is not closed: ${css.slice(open, open + 80)}`)
}

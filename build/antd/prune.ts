import { cssBlocks, selectorList } from './css-text.ts'

const PRESETS = 'blue|purple|cyan|green|magenta|pink|red|orange|yellow|volcano|geekblue|gold|lime'

/**
 * Classes that stand for what this product never shows: right-to-left layout, preset colours, underlined fields, columns by
 * screen width, dark menus. `e2e/antd-styles.spec.ts` proves for each overlay that no element carries one.
 */
export const UNUSED_CLASSES: readonly RegExp[] = [
  /^ant-.*-rtl$/,
  new RegExp(`^ant-.*-(?:${PRESETS})(?:-inverse)?$`),
  /^ant-.*-underlined(?:-|$)/,
  /^ant-table-(?:bordered|summary|expand|expanded|row-expand|filter|sticky|ping|virtual|tbody-virtual)/,
  /^ant-col-(?:(?:xs|sm|md|lg|x+l)-|(?:push|pull|offset|order)-)/,
  /^ant-menu-(?:horizontal|inline|dark)/,
  /^ant-dropdown-menu-dark$/,
]

/** A style sheet without the rules for what is never shown, and the selectors that went. */
export type Pruned = { css: string; dropped: string[] }

/**
 * Takes the selectors with an unused class out of a flat style sheet. Everything else stays whole: rules of motion, of
 * hovering, of any state are not judged by what was seen.
 */
export function prune(css: string): Pruned {
  const dropped: string[] = []
  const text = cssBlocks(css)
    .map(({ head, body }) => pruneBlock(head, body, dropped))
    .join('')
  return { css: text, dropped }
}

function pruneBlock(head: string, body: string, dropped: string[]): string {
  if (/^@(?:media|supports|layer|container)/.test(head)) {
    const inner = prune(body)
    dropped.push(...inner.dropped)
    return inner.css === '' ? '' : `${head}{${inner.css}}`
  }
  if (head.startsWith('@')) return `${head}{${body}}`
  const selectors = selectorList(head)
  const kept = selectors.filter((selector) => !isUnused(selector))
  dropped.push(...selectors.filter(isUnused))
  return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`
}

/** Whether an element has to carry an unused class for the selector to match. What `:not()` names is no such class. */
function isUnused(selector: string): boolean {
  const required = selector.replace(/:(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '')
  return [...required.matchAll(/\.([\w-]+)/g)].some(([, name = '']) =>
    UNUSED_CLASSES.some((unused) => unused.test(name)),
  )
}

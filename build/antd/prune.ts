import { cssBlocks, selectorList } from './css-text.ts'

const PRESETS = 'blue|purple|cyan|green|magenta|pink|red|orange|yellow|volcano|geekblue|gold|lime'

/**
 * Classes that stand for what this product never shows: right-to-left layout, preset colours, variants of controls that
 * no form of ours has, features of the table that the list does without. `e2e/antd-styles.spec.ts` proves it for every
 * state it visits: no pruned selector matches an element.
 */
const UNUSED_CLASSES: readonly RegExp[] = [
  /-rtl$/,
  new RegExp(`-(?:${PRESETS})(?:-inverse)?$`),
  /-(?:filled|underlined|borderless)(?:-|$)/,
  /^ant-table-(?:bordered|summary|expand|expanded|row-expand|filter|sticky|ping|fixed|has-fix|virtual|tbody-virtual)/,
  /^ant-table-cell-(?:fix|ping)/,
  /^ant-(?:btn|input|select|picker)-(?:compact)/,
  /^ant-btn-(?:dashed|round-only|background-ghost|variant-dashed|variant-filled|two-chinese-chars)/,
  /^ant-col-(?:(?:xs|sm|md|lg|x+l)-|(?:push|pull|offset|order)-)/,
  /^ant-menu-(?:horizontal|inline|dark)/,
  /^ant-dropdown-menu-dark$/,
  /^ant-tooltip-placement-(?:left|right)(?:Top|Bottom)$/,
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

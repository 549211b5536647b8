/** Query parameters that are not the scenario's: the list's, a dialog's, and those of every page. */
const OTHERS = new Set([
  'name',
  'match',
  'tag',
  'resourceGroupId',
  'page',
  'pageSize',
  'sort',
  'columns',
  'density',
  'createType',
  'dialog',
  'pair',
  'lang',
  'theme',
])

/** How the page looks is no scenario, but a link says it, and may say it wrongly. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  lang: ['en-US', 'zh-CN'],
  theme: ['light', 'dark', 'system'],
}

/** Every name that is not the scenario's. */
export const OTHER_PARAMETERS: readonly string[] = [...OTHERS]

/**
 * Whether a link has anything for the scenario grammar: one of its parameters, or something that nobody understands and that
 * has to be named on the page. This is all that an ordinary page load pays for scenarios.
 */
export function needsGrammar(search: URLSearchParams): boolean {
  for (const name of search.keys()) {
    if (!isOtherParameter(name) || wrongLook(name, search.getAll(name))) return true
  }
  return false
}

/** Whether the parameter belongs to the list, a dialog or every page. */
export function isOtherParameter(name: string): boolean {
  return OTHERS.has(name)
}

/** The values that language or theme may have, when what the link says of it is none, or more than one. */
export function wrongLook(name: string, texts: readonly string[]): readonly string[] | undefined {
  const known = Object.hasOwn(LOOKS, name) ? LOOKS[name] : undefined
  const [text = ''] = texts
  return known && (texts.length > 1 || !known.includes(text)) ? known : undefined
}

/** Query parameters that are not the scenario's: the list's, a dialog's, and those of every page. */
const OTHERS = new Set([
  'name',
  'match',
  'tag',
  'resourceGroupId',
  'page',
  'pageSize',
  'sort',
  'createType',
  'lang',
  'theme',
])

/**
 * Whether a link has anything for the scenario grammar: one of its parameters, or a name that nobody knows and that has to be
 * named on the page. This is all that an ordinary page load pays for scenarios.
 */
export function needsGrammar(search: URLSearchParams): boolean {
  for (const name of search.keys()) if (!isOtherParameter(name)) return true
  return false
}

/** Whether the parameter belongs to the list, a dialog or every page. */
export function isOtherParameter(name: string): boolean {
  return OTHERS.has(name)
}

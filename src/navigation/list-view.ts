/** The columns that can be hidden, in the order of the table. Name and actions always show. */
export const OPTIONAL_COLUMNS = [
  'fingerprint',
  'boundInstances',
  'tags',
  'resourceGroup',
  'creationTime',
] as const
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number]

export const DENSITIES = ['compact', 'comfortable'] as const
export type Density = (typeof DENSITIES)[number]

/** How the list looks, whatever it lists. `columns`: the optional ones that show, in the order of the table. */
export type ListView = { columns: readonly OptionalColumn[]; density: Density }

export const DEFAULT_LIST_VIEW: ListView = { columns: OPTIONAL_COLUMNS, density: 'compact' }

const NO_COLUMNS = 'none'

/**
 * What a link says of the view; the rest is up to the person who opens it. What makes no sense counts as the default, not
 * as unsaid: a link shows the same to everybody.
 */
export function parseListView(search: URLSearchParams): Partial<ListView> {
  const columns = search.get('columns')
  const density = search.get('density')
  return {
    ...(columns !== null && { columns: parseColumns(columns) }),
    ...(density !== null && {
      density: DENSITIES.find((known) => known === density) ?? DEFAULT_LIST_VIEW.density,
    }),
  }
}

/** The same link saying this of the view and nothing else. */
export function withListView(
  search: URLSearchParams,
  { columns, density }: Partial<ListView>,
): URLSearchParams {
  const next = new URLSearchParams(search)
  next.delete('columns')
  next.delete('density')
  if (columns) next.set('columns', printColumns(columns))
  if (density) next.set('density', density)
  return next
}

/** What a link must say to show this view. The default goes without saying, unless something else is remembered. */
export function toBeSaid(view: ListView, remembered: ListView): Partial<ListView> {
  return {
    ...(!(hasAll(view) && hasAll(remembered)) && { columns: view.columns }),
    ...(!(isDefaultDensity(view) && isDefaultDensity(remembered)) && { density: view.density }),
  }
}

/** Reads the columns of a link, in any order. Unknown names are left out; where none is known, all columns show. */
export function parseColumns(text: string): readonly OptionalColumn[] {
  if (text === NO_COLUMNS) return []
  const named = text.split(',')
  const columns = OPTIONAL_COLUMNS.filter((column) => named.includes(column))
  return columns.length > 0 ? columns : DEFAULT_LIST_VIEW.columns
}

/** Columns as a link says them. */
export function printColumns(columns: readonly OptionalColumn[]): string {
  return columns.join(',') || NO_COLUMNS
}

function hasAll({ columns }: ListView): boolean {
  return columns.length === OPTIONAL_COLUMNS.length
}

function isDefaultDensity({ density }: ListView): boolean {
  return density === DEFAULT_LIST_VIEW.density
}

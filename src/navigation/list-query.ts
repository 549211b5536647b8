import { DIALOG_KEYS } from './dialog-query'
import { DEFAULT_LIST_VIEW, parseListView, printColumns, withListView } from './list-view'

/** A tag filter of the list: the key, and its value where one is asked for. */
export type TagFilter = { key: string; value?: string }

export const SORTS = ['creationTime', '-creationTime', 'name', '-name'] as const
export type Sort = (typeof SORTS)[number]

export const PAGE_SIZES = [10, 20, 50] as const
export type PageSize = (typeof PAGE_SIZES)[number]

export const MATCHES = ['contains', 'exact', 'wildcard', 'fingerprint'] as const
/** How the search text is compared: with a part of the name, the whole of it, as a pattern with `*`, or with the fingerprint. */
export type Match = (typeof MATCHES)[number]

/** What the list shows, as its link says it. `name` is the search text as typed. */
export type ListQuery = {
  name: string
  match: Match
  tags: readonly TagFilter[]
  resourceGroupId: string
  page: number
  pageSize: PageSize
  sort: Sort
}

export const DEFAULT_LIST_QUERY: ListQuery = {
  name: '',
  match: 'contains',
  tags: [],
  resourceGroupId: '',
  page: 1,
  pageSize: 10,
  sort: '-creationTime',
}

const LIST_KEYS = ['name', 'match', 'tag', 'resourceGroupId', 'page', 'pageSize', 'sort']
const OVER_THE_LIST = ['createType', ...DIALOG_KEYS]

/** Where a new key comes from: made here, or imported. */
export const CREATE_TYPES = ['default', 'import'] as const

/** Reads the list's query from a link. What makes no sense there falls back to the default: a link never breaks the page. */
export function parseListQuery(search: URLSearchParams): ListQuery {
  const page = Number(search.get('page'))
  const pageSize = Number(search.get('pageSize'))
  return {
    name: search.get('name') ?? '',
    match: oneOf(MATCHES, search.get('match')) ?? DEFAULT_LIST_QUERY.match,
    tags: search
      .getAll('tag')
      .map(parseTag)
      .filter(({ key }) => key !== ''),
    resourceGroupId: search.get('resourceGroupId') ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    pageSize: PAGE_SIZES.find((size) => size === pageSize) ?? DEFAULT_LIST_QUERY.pageSize,
    sort: oneOf(SORTS, search.get('sort')) ?? DEFAULT_LIST_QUERY.sort,
  }
}

/** Reads what the link of the Create dialog opens it with. */
export function parseCreateType(search: URLSearchParams): (typeof CREATE_TYPES)[number] {
  return search.get('createType') === 'import' ? 'import' : 'default'
}

/**
 * The parameters of list and dialog that do not hold as the link gives them, each with what is used instead: the value makes
 * no sense, or there are several.
 */
export function wrongInList(search: URLSearchParams): [name: string, used: string][] {
  const { tags, ...once } = parseListQuery(search)
  const wrong: [string, string][] = []
  const { columns, density } = { ...DEFAULT_LIST_VIEW, ...parseListView(search) }
  const texts = {
    ...once,
    columns: printColumns(columns),
    density,
    createType: parseCreateType(search),
  }
  for (const [name, used] of Object.entries(texts)) {
    const [text = String(used), ...more] = search.getAll(name)
    if (text !== String(used) || more.length > 0) wrong.push([name, String(used)])
  }
  if (tags.length !== search.getAll('tag').length) wrong.push(['tag', ''])
  return wrong
}

/**
 * The same link with the list's query replaced; every other parameter stays, the view's and the Create dialog's put right.
 * Defaults are left out.
 */
export function withListQuery(search: URLSearchParams, query: ListQuery): URLSearchParams {
  const next = without(search, LIST_KEYS)
  if (!oneOf(CREATE_TYPES, search.get('createType'))) next.delete('createType')
  if (query.name) next.set('name', query.name)
  if (query.match !== DEFAULT_LIST_QUERY.match) next.set('match', query.match)
  for (const tag of query.tags) next.append('tag', printTag(tag))
  if (query.resourceGroupId) next.set('resourceGroupId', query.resourceGroupId)
  if (query.page !== 1) next.set('page', String(query.page))
  if (query.pageSize !== DEFAULT_LIST_QUERY.pageSize) next.set('pageSize', String(query.pageSize))
  if (query.sort !== DEFAULT_LIST_QUERY.sort) next.set('sort', query.sort)
  return withListView(next, parseListView(search))
}

/**
 * What every page of the console carries on: language, theme, scenario, how the list looks. Neither the list's query nor a
 * dialog's.
 */
export function withoutListQuery(search: URLSearchParams): URLSearchParams {
  return without(search, [...LIST_KEYS, ...OVER_THE_LIST])
}

/** The list's own link below an open dialog. */
export function withoutDialogQuery(search: URLSearchParams): URLSearchParams {
  return without(search, OVER_THE_LIST)
}

// The first colon divides key and value; one within a key is written as %3A, and then % as %25.
function parseTag(text: string): TagFilter {
  const colon = text.indexOf(':')
  if (colon < 0) return { key: unescapeKey(text) }
  return { key: unescapeKey(text.slice(0, colon)), value: text.slice(colon + 1) }
}

function printTag({ key, value }: TagFilter): string {
  const printed = key.replaceAll('%', '%25').replaceAll(':', '%3A')
  return value === undefined ? printed : `${printed}:${value}`
}

function unescapeKey(text: string): string {
  return text.replaceAll(/%3A/gi, ':').replaceAll('%25', '%')
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text)
}

function without(search: URLSearchParams, keys: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const key of keys) next.delete(key)
  return next
}

/** The dialogs of the list that act on key pairs there are. */
export const DIALOG_KINDS = ['bind', 'unbind', 'delete', 'tags', 'group'] as const
export type DialogKind = (typeof DIALOG_KINDS)[number]

/** A dialog, and the key pairs it is about, at least one. */
export type OpenDialog = { kind: DialogKind; names: readonly string[] }

export const DIALOG_KEYS = ['dialog', 'pair']

/** Characters of a query that every web host and every chat takes. */
const LONGEST = 1500

/** The dialog that a link opens: `dialog=bind&pair=web-prod`, `pair` as often as there are key pairs. */
export function parseDialogQuery(search: URLSearchParams): OpenDialog | undefined {
  const kind = DIALOG_KINDS.find((known) => known === search.get('dialog'))
  const names = [...new Set(search.getAll('pair'))].filter((name) => name !== '')
  return kind && names.length > 0 ? { kind, names } : undefined
}

/** The same link with this dialog open; undefined where its key pairs are too many for a link. */
export function withDialogQuery(
  search: URLSearchParams,
  { kind, names }: OpenDialog,
): URLSearchParams | undefined {
  const next = new URLSearchParams(search)
  for (const key of DIALOG_KEYS) next.delete(key)
  next.set('dialog', kind)
  for (const name of names) next.append('pair', name)
  return next.toString().length > LONGEST ? undefined : next
}

/** Why `dialog` or `pair` of a link does not hold: no such dialog, one given twice, no key pair for it, or no dialog for a pair. */
export function wrongDialog(
  search: URLSearchParams,
):
  | { name: 'dialog' | 'pair'; problem: 'not-one-of' | 'twice' | 'no-pair' | 'no-dialog' }
  | undefined {
  const [kind, ...more] = search.getAll('dialog')
  if (kind === undefined)
    return search.has('pair') ? { name: 'pair', problem: 'no-dialog' } : undefined
  if (!DIALOG_KINDS.some((known) => known === kind))
    return { name: 'dialog', problem: 'not-one-of' }
  if (more.length > 0) return { name: 'dialog', problem: 'twice' }
  return parseDialogQuery(search) ? undefined : { name: 'dialog', problem: 'no-pair' }
}

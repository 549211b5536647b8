import { DIALOG_KINDS, wrongDialog } from './dialog-query'
import { CREATE_TYPES, MATCHES, PAGE_SIZES, SORTS, wrongInList } from './list-query'
import { DENSITIES, OPTIONAL_COLUMNS } from './list-view'

/** A parameter of the list or of a dialog that does not hold as the link gives it, and what is used instead. */
export type WrongInList = {
  name: string
  value: string
  problem:
    | 'twice'
    | 'not-one-of'
    | 'not-a-page'
    | 'not-a-tag'
    | 'not-columns'
    | 'no-pair'
    | 'no-dialog'
  /** What can stand there, as a link says it. */
  expected: string
  used: string
}

const CHOICES: Readonly<Record<string, readonly (string | number)[]>> = {
  match: MATCHES,
  pageSize: PAGE_SIZES,
  sort: SORTS,
  columns: OPTIONAL_COLUMNS,
  density: DENSITIES,
  createType: CREATE_TYPES,
  dialog: DIALOG_KINDS,
}

/** Why each of them does not hold. */
export function explainWrong(search: URLSearchParams): WrongInList[] {
  const wrong = wrongInList(search).map(([name, used]): WrongInList => {
    const texts = search.getAll(name)
    return {
      name,
      value: texts.join(', '),
      problem: problemOf(name, texts, used),
      expected: expectedOf(name),
      used,
    }
  })
  const dialog = wrongDialog(search)
  if (!dialog) return wrong
  const { name, problem } = dialog
  const expected = problem === 'no-pair' ? 'pair=web-prod' : expectedOf(name)
  const used = problem === 'twice' ? (search.get(name) ?? '') : ''
  return [...wrong, { name, value: search.getAll(name).join(', '), problem, expected, used }]
}

function expectedOf(name: string): string {
  return CHOICES[name]?.join(', ') ?? EXAMPLES[name] ?? ''
}

const EXAMPLES: Readonly<Record<string, string>> = {
  page: '1',
  tag: 'env, env:prod',
  pair: 'dialog=bind',
}

function problemOf(name: string, texts: readonly string[], used: string): WrongInList['problem'] {
  if (name === 'tag') return 'not-a-tag'
  if (texts[0] === used) return 'twice'
  if (name === 'columns') return 'not-columns'
  return name === 'page' ? 'not-a-page' : 'not-one-of'
}

import { CREATE_TYPES, MATCHES, PAGE_SIZES, SORTS, wrongInList } from './list-query'

/** A parameter of the list or of a dialog that does not hold as the link gives it, and what is used instead. */
export type WrongInList = {
  name: string
  value: string
  problem: 'twice' | 'not-one-of' | 'not-a-page' | 'not-a-tag'
  /** What can stand there, as a link says it. */
  expected: string
  used: string
}

const CHOICES: Readonly<Record<string, readonly (string | number)[]>> = {
  match: MATCHES,
  pageSize: PAGE_SIZES,
  sort: SORTS,
  createType: CREATE_TYPES,
}

/** Why each of them does not hold. */
export function explainWrong(search: URLSearchParams): WrongInList[] {
  return wrongInList(search).map(([name, used]) => {
    const texts = search.getAll(name)
    const choices = CHOICES[name]
    return {
      name,
      value: texts.join(', '),
      problem: problemOf(name, texts, used),
      expected: choices ? choices.join(', ') : (EXAMPLES[name] ?? ''),
      used,
    }
  })
}

const EXAMPLES: Readonly<Record<string, string>> = { page: '1', tag: 'env, env:prod' }

function problemOf(name: string, texts: readonly string[], used: string): WrongInList['problem'] {
  if (name === 'tag') return 'not-a-tag'
  if (texts[0] === used) return 'twice'
  return name === 'page' ? 'not-a-page' : 'not-one-of'
}

import type { Message } from '~/i18n/catalogue'

/** One edited text: its file in the project, its key there, and what it should say. */
export type CatalogueEdit = { file: string; key: string; message: Message }

type Form = 'one' | 'other'

const CONTEXT = 3
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y

/** The edits as a unified diff over the catalogue files, as `git apply` takes it. Edits of unknown keys are left out. */
export function cataloguePatch(
  edits: readonly CatalogueEdit[],
  sources: ReadonlyMap<string, string>,
): string {
  return [...groupByFile(edits)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, own]) => {
      const before = sources.get(file)
      return before === undefined ? '' : fileDiff(file, before, own.reduce(applyEdit, before))
    })
    .join('')
}

function groupByFile(edits: readonly CatalogueEdit[]): Map<string, CatalogueEdit[]> {
  const files = new Map<string, CatalogueEdit[]>()
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit])
  return files
}

/** The file with one text replaced. */
export function applyEdit(source: string, { key, message }: CatalogueEdit): string {
  const start = afterKey(source, key, 0)
  if (start < 0) return source
  if (typeof message === 'string') return replaceLiteral(source, start, message)
  return (['one', 'other'] satisfies Form[]).reduce((text, form) => {
    const at = afterKey(text, form, start)
    return at < 0 ? text : replaceLiteral(text, at, message[form])
  }, source)
}

/** Where the value of a key begins; -1 when the file does not have the key. */
function afterKey(source: string, key: string, from: number): number {
  const plain = key.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`(?<=[\\s{,])(?:'${plain}'|"${plain}"|${plain}):\\s*`, 'g')
  pattern.lastIndex = from
  return pattern.exec(source) ? pattern.lastIndex : -1
}

function replaceLiteral(source: string, at: number, text: string): string {
  LITERAL.lastIndex = at
  const found = LITERAL.exec(source)
  return found ? source.slice(0, at) + literal(text) + source.slice(LITERAL.lastIndex) : source
}

/** The text as the formatter writes it: single quotes, unless that would need escapes. */
function literal(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
  return escaped.includes("'") && !escaped.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", "\\'")}'`
}

/** Both texts have the same number of lines: an edit stays within its line. */
function fileDiff(file: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]))
  if (changed.length === 0) return ''
  const hunks: { from: number; to: number }[] = []
  // The last entry is what follows the final line end: no line of its own.
  const last = old.length - (before.endsWith('\n') ? 2 : 1)
  for (const index of changed) {
    const from = Math.max(0, index - CONTEXT)
    const to = Math.min(last, index + CONTEXT)
    const open = hunks.at(-1)
    if (open && from <= open.to + 1) open.to = to
    else hunks.push({ from, to })
  }
  const body = hunks.map(({ from, to }) => {
    const lines: string[] = []
    for (let index = from; index <= to; index++) {
      if (old[index] === now[index]) lines.push(` ${old[index] ?? ''}`)
      else lines.push(`-${old[index] ?? ''}`, `+${now[index] ?? ''}`)
    }
    const span = `${from + 1},${to - from + 1}`
    return `@@ -${span} +${span} @@\n${lines.join('\n')}\n`
  })
  return `diff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n${body.join('')}`
}

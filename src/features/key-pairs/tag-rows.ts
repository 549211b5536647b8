import { tagKeyProblem, tagValueProblem } from '~/contract/tag-rules'
import type { RequestTag } from '~/contract/tags'
import type { TagRow, TagRowProblem } from '~/ui/TagEditor'

/** What is wrong with each row of tags, in their order; a row in which nothing was typed is fine. */
export function tagRowProblems(rows: readonly TagRow[]): TagRowProblem[] {
  const seen = new Set<string>()
  return rows.map(({ key, value }) => {
    if (isBlank({ key, value })) return {}
    const keyProblem = tagKeyProblem(key) ?? (seen.has(key) ? 'duplicate' : undefined)
    seen.add(key)
    const valueProblem = tagValueProblem(value)
    return {
      ...(keyProblem && { key: keyProblem }),
      ...(valueProblem && valueProblem !== 'empty' && { value: valueProblem }),
    }
  })
}

/** Whether any row cannot be sent. */
export function hasTagProblem(rows: readonly TagRow[]): boolean {
  return tagRowProblems(rows).some((problem) => problem.key ?? problem.value)
}

/** The rows as a request carries them, those in which nothing was typed left out. */
export function toRequestTags(rows: readonly TagRow[]): RequestTag[] {
  return rows.filter((row) => !isBlank(row)).map(({ key, value }) => ({ Key: key, Value: value }))
}

function isBlank({ key, value }: TagRow): boolean {
  return key === '' && value === ''
}

import type { en } from '~/i18n/ssh/en'
import type { Translate } from '~/i18n/use-texts'
import type { KeyCheck } from './check-key'
import type { SshProblem } from '~/ssh/problem'

/** What is wrong with a pasted text, where, and what to do about it. */
export function keyProblemText(
  t: Translate<typeof en>,
  problem: SshProblem,
  { text, types, repairs }: Pick<KeyCheck, 'text' | 'types' | 'repairs'>,
): string {
  const { code, envelope, detected = '', expected = '', bits = 0 } = problem
  const params = { detected, expected, bits: String(bits), accepted: t(`accepted.${types}`) }
  const what =
    (envelope && t.lookup(`problem.${code}.${envelope}`, params)) ??
    t.lookup(`problem.${code}`, params) ??
    code
  const isDeadEnd = code === 'unsupported-type' && repairs.length === 0
  return [what, isDeadEnd && t('problem.unsupported-type.instead'), whereText(t, problem, text)]
    .filter(Boolean)
    .join(' ')
}

function whereText(t: Translate<typeof en>, { position }: SshProblem, text: string): string {
  if (!position) return ''
  if (position.in === 'blob') return t('at.blob', { number: position.offset + 1 })
  const lines = text.slice(0, position.offset).split(/\r\n|\r|\n/)
  const number = (lines.at(-1)?.length ?? 0) + 1
  if (lines.length === 1) return t('at.text', { number })
  return t('at.line', { line: lines.length, number })
}

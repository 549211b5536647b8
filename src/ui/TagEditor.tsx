import { useId, useRef, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { tagEditorTexts } from '~/i18n/tag-editor/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from './Button'
import { TextInput } from './TextInput'
import './TagEditor.css'

/** One row: a tag as it is being typed. */
export type TagRow = { key: string; value: string }

/** Why a row cannot be sent, by field; the words are the editor's own. */
export type TagRowProblem = {
  key?: 'empty' | 'too-long' | 'reserved-prefix' | 'url' | 'duplicate'
  value?: 'too-long' | 'reserved-prefix' | 'url'
}

type Props = {
  /** The editor's element, for `focusTagProblem`. */
  ref?: RefObject<HTMLDivElement | null>
  value: readonly TagRow[]
  onChange: (rows: TagRow[]) => void
  /** By row; a row without problem is `undefined` or an empty object. */
  problems?: readonly (TagRowProblem | undefined)[]
  /** What is wrong with all of them together, such as that there are none; belongs to the first key, or else to `Add Tag`. */
  problem?: string | undefined
  /** Most rows there may be. */
  max: number
}

/** Rows of tag keys and values. The focus goes to a new row's key, and stays near a removed one. */
export function TagEditor({ ref, value, onChange, problems, problem, max }: Props) {
  const t = useTexts(tagEditorTexts)
  const id = useId()
  const own = useRef<HTMLDivElement>(null)
  const root = ref ?? own
  const full = value.length >= max

  function change(index: number, part: Partial<TagRow>) {
    onChange(value.map((row, at) => (at === index ? { ...row, ...part } : row)))
  }

  // The row, or the button, to be focused is there only after the render, hence flushSync.
  function add() {
    if (full) return
    flushSync(() => onChange([...value, { key: '', value: '' }]))
    keyOf(value.length)?.focus()
  }

  function remove(index: number) {
    flushSync(() => onChange(value.filter((_, at) => at !== index)))
    const next = keyOf(Math.min(index, value.length - 2)) ?? addButton()
    next?.focus()
  }

  function keyOf(index: number) {
    return root.current?.querySelectorAll<HTMLElement>('[data-tag-key]')[index]
  }
  function addButton() {
    return root.current?.querySelector<HTMLElement>('[data-tag-add]')
  }

  return (
    <div className="tag-editor" ref={root}>
      {value.map((row, index) => {
        const number = index + 1
        const { key: keyProblem, value: valueProblem } = problems?.[index] ?? {}
        const problemId = `${id}${index}`
        const whole = problem && index === 0 ? `${id}whole` : undefined
        const keyProps = invalid(keyProblem && `${problemId}key`, whole)
        const valueProps = invalid(valueProblem && `${problemId}value`)
        return (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
          <div className="tag-row" key={index}>
            <div className="tag-row-fields">
              <TextInput
                data-tag-key=""
                aria-label={t('key', { number })}
                placeholder={t('keyHint')}
                autoComplete="off"
                value={row.key}
                onChange={(event) => change(index, { key: event.target.value })}
                {...keyProps}
              />
              <TextInput
                aria-label={t('value', { number })}
                placeholder={t('valueHint')}
                autoComplete="off"
                value={row.value}
                onChange={(event) => change(index, { value: event.target.value })}
                {...valueProps}
              />
              <Button
                kind="icon"
                icon="close"
                aria-label={t('remove', { number })}
                title={t('remove', { number })}
                onClick={() => remove(index)}
              />
            </div>
            <div aria-live="polite" className="tag-row-problem">
              {keyProblem && <p id={`${problemId}key`}>{t(`problem.key.${keyProblem}`)}</p>}
              {valueProblem && <p id={`${problemId}value`}>{t(`problem.value.${valueProblem}`)}</p>}
            </div>
          </div>
        )
      })}
      <div>
        <div aria-live="polite" className="tag-row-problem tag-editor-problem">
          {problem && <p id={`${id}whole`}>{problem}</p>}
        </div>
        <div className="tag-editor-foot">
          <Button
            icon="plus"
            data-tag-add=""
            aria-disabled={full}
            aria-describedby={problem && value.length === 0 ? `${id}whole ${id}left` : `${id}left`}
            onClick={add}
          >
            {t('add')}
          </Button>
          <span id={`${id}left`} className="tag-editor-left">
            {full
              ? t('limit', { count: max })
              : value.length > 0 && t('left', { count: max - value.length })}
          </span>
        </div>
      </div>
    </div>
  )
}

/** Leads the focus to the first field of an editor that has a problem, if one has. */
export function focusTagProblem(
  editor: HTMLElement | null,
  problems: readonly TagRowProblem[],
): void {
  const index = problems.findIndex(({ key, value }) => key ?? value)
  const row = editor?.querySelectorAll('.tag-row')[index]
  const [key, value] = row?.querySelectorAll('input') ?? []
  const field = problems[index]?.key ? key : value
  field?.focus()
}

/** Ties a field to the problems it has. */
function invalid(...problemIds: (string | undefined)[]) {
  const ids = problemIds.filter(Boolean).join(' ')
  return ids === '' ? undefined : ({ 'aria-invalid': true, 'aria-describedby': ids } as const)
}

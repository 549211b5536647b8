import { useRef, useState, type ReactNode } from 'react'
import type { KeyPair } from '~/contract/key-pairs'
import { LIMITS } from '~/contract/limits'
import { DialogFrame } from '~/features/key-pairs/actions/DialogFrame'
import { FaultNote } from '~/features/key-pairs/actions/FaultNote'
import { Note } from '~/features/key-pairs/actions/Note'
import { PairNames } from '~/features/key-pairs/actions/PairNames'
import { SubmitFooter } from '~/features/key-pairs/actions/SubmitFooter'
import { batchOutcome } from '~/features/key-pairs/actions/batch-outcome'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { ShowCallsAsCode } from '~/features/key-pairs/code/ShowCallsAsCode'
import { hasTagProblem, tagRowProblems, toRequestTags } from '~/features/key-pairs/tag-rows'
import { actionsTexts } from '~/i18n/actions/texts'
import { tagsTexts } from '~/i18n/tags/texts'
import { useTexts } from '~/i18n/use-texts'
import { focusTagProblem, TagEditor, type TagRow } from '~/ui/TagEditor'
import { RemoveKeys } from './RemoveKeys'
import { overfull, tagCalls, tagChange } from './tag-change'
import { useTagChange } from './use-tag-change'

type Props = {
  regionId: string
  names: readonly string[]
  /** `undefined` until they are known. */
  pairs: readonly KeyPair[] | undefined
  /** Stands in for the fields until then. */
  waiting: ReactNode
  onClose: DialogProps['onClose']
}

/** The form. One key pair: its tags as they shall be; several: what is to change. */
export function TagForm({ regionId, names: asked, pairs: given, waiting, onClose }: Props) {
  const t = useTexts(tagsTexts)
  const actions = useTexts(actionsTexts)
  // As they were when the dialog opened: a tag that comes from elsewhere meanwhile was not taken out here.
  const known = useFirst(given)
  const pairs = known ?? []
  const [single] = pairs.length === 1 ? pairs : []
  const [edited, setRows] = useState<TagRow[]>()
  const rows = edited ?? firstRows(single)
  const [removed, setRemoved] = useState<readonly string[]>([])
  const [checked, setChecked] = useState(false)
  const editor = useRef<HTMLDivElement>(null)
  const typed = toRequestTags(rows)
  const change = single ? tagChange(single, typed) : { remove: removed, set: typed }
  const calls = tagCalls(regionId, pairs, change)
  const full = overfull(pairs, change)
  const names = known ? known.map(({ KeyPairName }) => KeyPairName) : asked
  const task = useTagChange(names, () => onClose(batchOutcome(names, [])))

  // Closing without a word would look like a change that was made. What one key pair has already is what was wanted.
  function idleText() {
    if (single || calls.length > 0) return undefined
    return typed.length === 0 && removed.length === 0 ? t('batch.nothing') : t('batch.already')
  }

  function submit() {
    setChecked(true)
    if (idleText() !== undefined) {
      editor.current?.querySelector<HTMLElement>('input, button')?.focus()
      return
    }
    focusTagProblem(editor.current, tagRowProblems(rows))
    if (!hasTagProblem(rows) && full.length === 0) task.run(calls)
  }

  return (
    <DialogFrame
      title={t('title')}
      size="medium"
      busy={task.busy}
      onCancel={() => onClose()}
      footer={
        <SubmitFooter busy={task.busy} off={!known} onSubmit={submit} onCancel={() => onClose()} />
      }
    >
      <PairNames names={names} />
      {known && !single && <p>{t('batch.about')}</p>}
      {known ? (
        <div ref={editor}>
          <TagEditor
            value={rows}
            onChange={setRows}
            max={LIMITS.tagsPerResource}
            {...(checked && { problems: tagRowProblems(rows), problem: idleText() })}
          />
        </div>
      ) : (
        waiting
      )}
      {known && !single && <RemoveKeys pairs={pairs} removed={removed} onChange={setRemoved} />}
      {full.length > 0 && (
        <Note kind="warning">
          {t('overfull', { limit: LIMITS.tagsPerResource, names: full.join(', ') })}
        </Note>
      )}
      {task.fault && (
        <FaultNote fault={task.fault}>
          {task.fault.code === 'NetworkError' && <p>{actions('fault.unknown')}</p>}
        </FaultNote>
      )}
      {known && <ShowCallsAsCode calls={calls} />}
    </DialogFrame>
  )
}

/** The first value there was: `undefined` until then. */
function useFirst<T>(value: T | undefined): T | undefined {
  const [first, setFirst] = useState(value)
  if (first === undefined && value !== undefined) setFirst(value)
  return first ?? value
}

function firstRows(single: KeyPair | undefined): TagRow[] {
  if (!single) return [{ key: '', value: '' }]
  return single.Tags.Tag.map(({ TagKey, TagValue }) => ({ key: TagKey, value: TagValue }))
}

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { noteChanges } from '~/api/key-pair-changes'
import { useTask, type Task } from '~/features/key-pairs/actions/use-task'
import { groupTexts } from '~/i18n/group/texts'
import { useTexts } from '~/i18n/use-texts'
import { showToast } from '~/ui/toasts'
import { movePairs, type MoveFailure } from './move-pairs'

type Input = { names: readonly string[]; target: string }

/** Moves key pairs; where all went well says so, else keeps what failed for another try. */
export function useMove(
  regionId: string,
  onDone: () => void,
): { task: Task<Input>; failed: readonly MoveFailure[] } {
  const t = useTexts(groupTexts)
  const client = useQueryClient()
  const [failed, setFailed] = useState<readonly MoveFailure[]>([])
  const [moved, setMoved] = useState<readonly string[]>([])

  const task = useTask(async ({ names, target }: Input) => {
    const failures = await movePairs(regionId, names, target)
    void noteChanges(client, 'DescribeKeyPairs')
    const done = names.filter((name) => !failures.some((failure) => failure.name === name))
    const all = [...moved, ...done]
    setMoved(all)
    setFailed(failures)
    if (failures.length > 0) return
    const [name = ''] = all
    showToast({
      kind: 'success',
      text: all.length === 1 ? t('movedOne', { name }) : t('movedMany', { count: all.length }),
    })
    onDone()
  })

  return { task, failed }
}

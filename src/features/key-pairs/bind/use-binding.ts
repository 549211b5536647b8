import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { noteChanges } from '~/api/key-pair-changes'
import { batchOutcome } from '~/features/key-pairs/actions/batch-outcome'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { useTask, type Task } from '~/features/key-pairs/actions/use-task'
import type { Instance } from '~/contract/instances'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { showToast } from '~/ui/toasts'
import { groupByName, runningOnes, type BindGroup } from './bindable'
import { bindGroups, type BindKind, type BindOutcome } from './binding'
import { useRestart } from './use-restart'

/** Long enough to read the message and to reach its button by keyboard. */
const RESTART_OFFER = 15_000

export type Binding = {
  task: Task<readonly BindGroup[]>
  /** What became of each instance, once some of them failed. */
  outcome: BindOutcome | null
  retryFailed: () => void
}

/** Carries out a binding or an unbinding. Where all went well the dialog closes with a message, else it shows the results. */
export function useBinding(
  kind: BindKind,
  regionId: string,
  names: readonly string[],
  onClose: DialogProps['onClose'],
): Binding {
  const t = useTexts(bindTexts)
  const client = useQueryClient()
  const restart = useRestart()
  const [outcome, setOutcome] = useState<BindOutcome | null>(null)

  function announce(name: string, done: readonly Instance[]) {
    const running = runningOnes(done)
    showToast({
      kind: 'success',
      text: t(kind === 'attach' ? 'bind.done' : 'unbind.done', { name, count: done.length }),
      ...(running.length > 0 && {
        detail: t('restart.needed', { count: running.length }),
        action: { label: t('restart.now'), run: () => void restart(running) },
        duration: RESTART_OFFER,
      }),
    })
  }

  const task = useTask(async (groups: readonly BindGroup[]) => {
    const next = await bindGroups(kind, regionId, groups)
    void noteChanges(client, 'DescribeInstances')
    const done = [...(outcome?.done ?? []), ...next.done]
    if (next.failed.length > 0) {
      setOutcome({ done, failed: next.failed })
      return
    }
    announce(groups[0]?.name ?? '', done)
    onClose(batchOutcome(names, []))
  })

  return { task, outcome, retryFailed: () => outcome && task.run(groupByName(outcome.failed)) }
}

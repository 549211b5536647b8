import { useQueryClient } from '@tanstack/react-query'
import { toApiError } from '~/api/api-error'
import { carryOut, noteChanges, rebootCall } from '~/api/key-pair-changes'
import type { Instance } from '~/contract/instances'
import { useFaultText } from '~/features/key-pairs/actions/use-fault-text'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { showToast } from '~/ui/toasts'

type Restarted = Pick<Instance, 'InstanceId' | 'InstanceName'>

/** Restarts running instances and says what became of it. The promise ends when all calls have been answered. */
export function useRestart(): (instances: readonly Restarted[]) => Promise<void> {
  const t = useTexts(bindTexts)
  const faultText = useFaultText()
  const client = useQueryClient()

  return async (instances) => {
    const answers = await Promise.allSettled(
      instances.map(({ InstanceId }) => carryOut(rebootCall(InstanceId))),
    )
    void noteChanges(client, 'DescribeInstances')
    const failed = instances.filter((_, index) => answers[index]?.status === 'rejected')
    const started = instances.length - failed.length
    if (started > 0) showToast({ kind: 'success', text: t('restart.started', { count: started }) })
    const first = answers.find((answer) => answer.status === 'rejected')
    if (!first) return
    const { code, message } = toApiError(first.reason)
    showToast({
      kind: 'failure',
      text: t('restart.failed', {
        names: failed.map(({ InstanceName }) => InstanceName).join(', '),
      }),
      detail: faultText({ code, message }),
    })
  }
}

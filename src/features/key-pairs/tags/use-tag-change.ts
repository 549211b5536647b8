import { useQueryClient } from '@tanstack/react-query'
import { carryOut, noteChanges, type ApiCall } from '~/api/key-pair-changes'
import { useTask, type Task } from '~/features/key-pairs/actions/use-task'
import { tagsTexts } from '~/i18n/tags/texts'
import { useTexts } from '~/i18n/use-texts'
import { showToast } from '~/ui/toasts'

type TagCall = ApiCall<'TagResources' | 'UntagResources'>

/** Sends the calls one after the other. Sending all of them again after a failure is safe: each says what shall be. */
export function useTagChange(
  names: readonly string[],
  onDone: () => void,
): Task<readonly TagCall[]> {
  const t = useTexts(tagsTexts)
  const client = useQueryClient()
  return useTask(async (calls: readonly TagCall[]) => {
    try {
      for (const call of calls) {
        // oxlint-disable-next-line no-await-in-loop -- removal makes room for what is set
        await (call.action === 'TagResources' ? carryOut(call) : carryOut(call))
      }
    } finally {
      if (calls.length > 0) void noteChanges(client, 'DescribeKeyPairs', 'ListTagResources')
    }
    if (calls.length > 0) {
      const [name = ''] = names
      showToast({
        kind: 'success',
        text:
          names.length === 1 ? t('savedOne', { name }) : t('savedMany', { count: names.length }),
      })
    }
    onDone()
  })
}

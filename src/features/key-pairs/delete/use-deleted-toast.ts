import { useQueryClient } from '@tanstack/react-query'
import { noteChanges } from '~/api/key-pair-changes'
import type { KeyPair } from '~/contract/key-pairs'
import { useFaultText } from '~/features/key-pairs/actions/use-fault-text'
import { deleteTexts } from '~/i18n/delete/texts'
import { useTexts } from '~/i18n/use-texts'
import { showToast } from '~/ui/toasts'
import { restorePairs } from './delete-pairs'

const UNDO_OFFER = 10_000

/** Shows what was deleted, and for ten seconds the way back for what can honestly be restored. */
export function useDeletedToast(
  regionId: string,
): (names: readonly string[], restorable: readonly KeyPair[]) => void {
  const t = useTexts(deleteTexts)
  const faultText = useFaultText()
  const client = useQueryClient()

  async function undo(pairs: readonly KeyPair[]) {
    const { restored, failed } = await restorePairs(regionId, pairs)
    void noteChanges(client, 'DescribeKeyPairs', 'ListTagResources')
    if (restored.length > 0) {
      showToast({
        kind: 'success',
        text:
          restored.length === 1
            ? t('restoredOne', { name: restored[0] ?? '' })
            : t('restoredMany', { count: restored.length }),
        detail: t('restoredHow'),
      })
    }
    const [first] = failed
    if (!first) return
    showToast({
      kind: 'failure',
      text: t('restoreFailed', { names: failed.map(({ name }) => name).join(', ') }),
      detail: faultText(first),
    })
  }

  return (names, restorable) => {
    showToast({
      kind: 'success',
      text:
        names.length === 1
          ? t('deletedOne', { name: names[0] ?? '' })
          : t('deletedMany', { count: names.length }),
      ...(restorable.length > 0 && {
        action: { label: t('undo'), run: () => void undo(restorable) },
        duration: UNDO_OFFER,
      }),
    })
  }
}

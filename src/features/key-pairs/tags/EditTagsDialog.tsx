import { useQuery } from '@tanstack/react-query'
import { toApiError } from '~/api/api-error'
import { keyPairsNamedQuery } from '~/api/key-pairs-named'
import { DialogFrame } from '~/features/key-pairs/actions/DialogFrame'
import { LoadNote } from '~/features/key-pairs/actions/LoadNote'
import { PairNames } from '~/features/key-pairs/actions/PairNames'
import { SubmitFooter } from '~/features/key-pairs/actions/SubmitFooter'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { tagsTexts } from '~/i18n/tags/texts'
import { useTexts } from '~/i18n/use-texts'
import { TagForm } from './TagForm'

/** Edits the tags of one key pair, or adds, changes and removes tags on several. */
export function EditTagsDialog({ regionId, names, onClose }: DialogProps) {
  const t = useTexts(tagsTexts)
  const { data: pairs, error, refetch } = useQuery(keyPairsNamedQuery(regionId, names))
  if (pairs && pairs.length > 0)
    return <TagForm regionId={regionId} pairs={pairs} onClose={onClose} />

  function cancel() {
    onClose()
  }

  return (
    <DialogFrame
      title={t('title')}
      size="medium"
      busy={false}
      onCancel={cancel}
      footer={<SubmitFooter busy={false} off onSubmit={cancel} onCancel={cancel} />}
    >
      <PairNames names={names} />
      <LoadNote
        fault={error ? toApiError(error) : null}
        gone={pairs !== undefined}
        onRetry={() => void refetch()}
      />
    </DialogFrame>
  )
}

import { useQuery } from '@tanstack/react-query'
import { toApiError } from '~/api/api-error'
import { keyPairsNamedQuery } from '~/api/key-pairs-named'
import { LoadNote } from '~/features/key-pairs/actions/LoadNote'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { TagForm } from './TagForm'

/** Edits the tags of one key pair, or adds, changes and removes tags on several. */
export function EditTagsDialog({ regionId, names, onClose }: DialogProps) {
  const { data: pairs, error, refetch } = useQuery(keyPairsNamedQuery(regionId, names))
  return (
    <TagForm
      regionId={regionId}
      names={names}
      // None of them left is as good as not known: the note says so.
      pairs={pairs?.length === 0 ? undefined : pairs}
      waiting={
        <LoadNote
          fault={error ? toApiError(error) : null}
          gone={pairs !== undefined}
          onRetry={() => void refetch()}
        />
      }
      onClose={onClose}
    />
  )
}

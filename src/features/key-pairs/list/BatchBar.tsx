import { memo } from 'react'
import { useOpenDialog } from '~/features/key-pairs/dialogs/dialog-address'
import { loadDialog } from '~/features/key-pairs/dialogs/load-dialog'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import type { DialogKind } from '~/navigation/dialog-query'
import { Button } from '~/ui/Button'
import { useSelectedNames } from './selection'

const ACTIONS: readonly { kind: DialogKind; text: BatchText }[] = [
  { kind: 'delete', text: 'deleteSelected' },
  { kind: 'bind', text: 'bindSelected' },
  { kind: 'unbind', text: 'unbindSelected' },
  { kind: 'tags', text: 'tagSelected' },
  { kind: 'group', text: 'groupSelected' },
]
type BatchText =
  | 'deleteSelected'
  | 'bindSelected'
  | 'unbindSelected'
  | 'tagSelected'
  | 'groupSelected'

/** What can be done with the selected rows at once. Always there, so that selecting moves nothing. */
export const BatchBar = memo(function BatchBar() {
  const t = useTexts(listTexts)
  const names = useSelectedNames()
  const openDialog = useOpenDialog()
  const none = names.length === 0
  return (
    <div
      className={none ? 'batch-bar batch-bar-idle' : 'batch-bar'}
      role="group"
      aria-label={t('batch')}
    >
      {ACTIONS.map(({ kind, text }) => (
        <Button
          key={kind}
          aria-disabled={none}
          title={none ? t('nothingSelected') : undefined}
          onPointerEnter={() => none || void loadDialog[kind]()}
          onFocus={() => none || void loadDialog[kind]()}
          onClick={() => none || openDialog({ kind, names })}
        >
          {t(text)}
        </Button>
      ))}
    </div>
  )
})

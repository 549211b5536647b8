import { lazy, Suspense, useEffect, useSyncExternalStore, type ComponentType } from 'react'
import { useReturnFocus } from '~/ui/use-return-focus'
import {
  closeDialog,
  currentDialog,
  subscribeToDialog,
  type DialogKind,
  type DialogOutcome,
  type DialogProps,
  type DialogState,
} from './dialog-state'
import { loadDialog } from './load-dialog'

type Props = { regionId: string; onClosed: (outcome: DialogOutcome) => void }

const DIALOGS: Readonly<Record<DialogKind, ComponentType<DialogProps>>> = {
  bind: lazy(async () => ({ default: await loadDialog.bind() })),
  unbind: lazy(async () => ({ default: await loadDialog.unbind() })),
  delete: lazy(async () => ({ default: await loadDialog.delete() })),
  tags: lazy(async () => ({ default: await loadDialog.tags() })),
  group: lazy(async () => ({ default: await loadDialog.group() })),
}

/** Shows the dialog that `openDialog` asked for. Leaving the page closes it. */
export function DialogHost({ regionId, onClosed }: Props) {
  const dialog = useSyncExternalStore(subscribeToDialog, currentDialog)
  useEffect(() => closeDialog, [])
  if (!dialog) return null
  return (
    <Suspense>
      <ShownDialog
        key={dialog.kind + dialog.names.join()}
        dialog={dialog}
        regionId={regionId}
        onClosed={onClosed}
      />
    </Suspense>
  )
}

function ShownDialog({ dialog, regionId, onClosed }: Props & { dialog: DialogState }) {
  const { kind, names, opener } = dialog
  const Dialog = DIALOGS[kind]
  useReturnFocus(opener)
  return (
    <Dialog
      regionId={regionId}
      names={names}
      onClose={(outcome = {}) => {
        // The answer to a call may come when the page was left and another dialog is open.
        if (currentDialog() !== dialog) return
        closeDialog()
        onClosed(outcome)
      }}
    />
  )
}

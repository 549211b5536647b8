import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react'
import type { DialogKind, OpenDialog } from '~/navigation/dialog-query'
import { useReturnFocus } from '~/ui/use-return-focus'
import { dialogOpener, useDialogAddress } from './dialog-address'
import type { DialogOutcome, DialogProps } from './dialog-props'
import { loadDialog } from './load-dialog'

type Props = { regionId: string; onClosed: (outcome: DialogOutcome) => void }

const DIALOGS: Readonly<Record<DialogKind, ComponentType<DialogProps>>> = {
  bind: lazy(async () => ({ default: await loadDialog.bind() })),
  unbind: lazy(async () => ({ default: await loadDialog.unbind() })),
  delete: lazy(async () => ({ default: await loadDialog.delete() })),
  tags: lazy(async () => ({ default: await loadDialog.tags() })),
  group: lazy(async () => ({ default: await loadDialog.group() })),
}

/** Shows the dialog of the address. Leaving the page closes it. */
export function DialogHost({ regionId, onClosed }: Props) {
  const { dialog, leave } = useDialogAddress()
  if (!dialog) return null
  return (
    <Suspense>
      <ShownDialog
        key={dialog.kind + dialog.names.join()}
        dialog={dialog}
        regionId={regionId}
        onClosed={(outcome) => {
          leave()
          onClosed(outcome)
        }}
      />
    </Suspense>
  )
}

function ShownDialog({ dialog, regionId, onClosed }: Props & { dialog: OpenDialog }) {
  const { kind, names } = dialog
  const Dialog = DIALOGS[kind]
  const shown = useRef(false)
  useReturnFocus(dialogOpener())
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
    }
  }, [])
  return (
    <Dialog
      regionId={regionId}
      names={names}
      onClose={(outcome = {}) => {
        // The answer to a call may come when the page was left and another dialog is open; and one step back is enough.
        if (!shown.current) return
        shown.current = false
        onClosed(outcome)
      }}
    />
  )
}

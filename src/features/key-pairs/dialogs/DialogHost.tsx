import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState, type ComponentType } from 'react'
import { keyPairsNamedQuery } from '~/api/key-pairs-named'
import type { DialogKind, OpenDialog } from '~/navigation/dialog-query'
import { useReturnFocus } from '~/ui/use-return-focus'
import { dialogOpener, isJustOpened, useDialogAddress } from './dialog-address'
import type { DialogOutcome, DialogProps } from './dialog-props'
import { loadDialog } from './load-dialog'

type Props = { regionId: string; onClosed: (outcome: DialogOutcome) => void }

const GonePairs = lazy(async () => ({ default: (await import('./GonePairs')).GonePairs }))

const DIALOGS: Readonly<Record<DialogKind, ComponentType<DialogProps>>> = {
  bind: lazy(async () => ({ default: await loadDialog.bind() })),
  unbind: lazy(async () => ({ default: await loadDialog.unbind() })),
  delete: lazy(async () => ({ default: await loadDialog.delete() })),
  tags: lazy(async () => ({ default: await loadDialog.tags() })),
  group: lazy(async () => ({ default: await loadDialog.group() })),
}

/** Shows the dialog of the address. Leaving the page closes it. */
export function DialogHost({ regionId, onClosed }: Props) {
  const { dialog, step, leave } = useDialogAddress(regionId)
  if (!dialog) return null
  return (
    <Suspense>
      <ShownDialog
        key={dialog.kind + dialog.names.join()}
        dialog={dialog}
        step={step}
        regionId={regionId}
        onClosed={(outcome) => {
          leave()
          onClosed(outcome)
        }}
      />
    </Suspense>
  )
}

function ShownDialog({
  dialog,
  step,
  regionId,
  onClosed,
}: Props & { dialog: OpenDialog; step: string }) {
  const { kind } = dialog
  const Dialog = DIALOGS[kind]
  const shown = useRef(false)
  const closedIn = useRef<string>(undefined)
  useReturnFocus(dialogOpener())
  const names = usePresentNames(regionId, dialog)
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
    }
  }, [])

  function close(outcome: DialogOutcome = {}) {
    // The answer to a call may come when the page was left and another dialog is open; and one step back is enough. Should
    // the step before show the same dialog, it is open again.
    if (!shown.current || closedIn.current === step) return
    closedIn.current = step
    onClosed(outcome)
  }

  if (names.length === 0) return <GonePairs names={dialog.names} onClose={close} />
  return <Dialog regionId={regionId} names={names} onClose={close} />
}

/**
 * The key pairs of the dialog that there are. A link, or a step of the history that is gone to once more, may name others:
 * the service would delete those without a word.
 */
function usePresentNames(regionId: string, dialog: OpenDialog): readonly string[] {
  const { names } = dialog
  const { data } = useQuery({
    ...keyPairsNamedQuery(regionId, names),
    enabled: !isJustOpened(dialog),
  })
  const [checked, setChecked] = useState(names)
  const [seen, setSeen] = useState(data)
  if (data !== seen && !seen) {
    setSeen(data)
    const present = new Set(data?.map(({ KeyPairName }) => KeyPairName))
    if (!isJustOpened(dialog)) setChecked(names.filter((name) => present.has(name)))
  }
  return checked
}

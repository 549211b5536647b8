import { useRef, useState } from 'react'
import type { DialogOutcome, DialogProps } from '~/features/key-pairs/dialogs/dialog-state'

/** The last steps of a dialog: it leaves the screen, and only then the list is told. */
export type Closing = {
  open: boolean
  close: (outcome?: DialogOutcome) => void
  /** For the frame: the dialog is gone from the screen. */
  afterClose: () => void
}

/** Keeps a dialog mounted while it fades out. */
export function useClose(onClose: DialogProps['onClose']): Closing {
  const [open, setOpen] = useState(true)
  const outcome = useRef<DialogOutcome>(undefined)
  return {
    open,
    close: (result) => {
      outcome.current = result
      setOpen(false)
    },
    afterClose: () => onClose(outcome.current),
  }
}

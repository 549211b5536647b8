import { createContext, use, useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { parseDialogQuery, withDialogQuery, type OpenDialog } from '~/navigation/dialog-query'
import { withoutDialogQuery } from '~/navigation/list-query'

/** What a step of the history keeps of a dialog that was opened on the page: it knows more than fits into a link. */
type Step = { dialog: OpenDialog }

let opener: Element | null = null

/** What had the focus when the present dialog was asked for; null where a link opened it. */
export function dialogOpener(): Element | null {
  return opener
}

export type OpensDialog = (dialog: OpenDialog) => void

/** Given once, by the page: whoever asks the router is drawn anew at each change of the address, and every row would. */
export const OpenDialogContext = createContext<OpensDialog>(() => undefined)

/** Opens a dialog of the list, from anywhere within it. */
export function useOpenDialog(): OpensDialog {
  return use(OpenDialogContext)
}

/** Opens a dialog as a step of the history: Back closes it, and its link opens it again. */
export function useDialogOpening(): OpensDialog {
  const navigate = useNavigate()
  return useCallback(
    (dialog) => {
      opener = document.activeElement
      const now = withoutDialogQuery(new URLSearchParams(location.search))
      const search = withDialogQuery(now, dialog) ?? now
      void navigate({ search: search.toString() }, { state: { dialog } satisfies Step })
    },
    [navigate],
  )
}

/** The dialog that the present address opens, and how to leave it. */
export function useDialogAddress(): { dialog: OpenDialog | undefined; leave: () => void } {
  const { search, state } = useLocation() as { search: string; state: Step | null }
  const navigate = useNavigate()
  const openedHere = state?.dialog
  const dialog = useMemo(
    () => openedHere ?? parseDialogQuery(new URLSearchParams(search)),
    [openedHere, search],
  )
  const leave = useCallback(() => {
    opener = null
    if (openedHere) void navigate(-1)
    else {
      const list = withoutDialogQuery(new URLSearchParams(search))
      void navigate({ search: list.toString() }, { replace: true })
    }
  }, [navigate, openedHere, search])
  return { dialog, leave }
}

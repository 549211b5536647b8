import { createContext, use, useCallback, useEffect, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { parseDialogQuery, withDialogQuery, type OpenDialog } from '~/navigation/dialog-query'
import { withoutDialogQuery } from '~/navigation/list-query'
import { paths } from '~/navigation/paths'
import { presentKey, presentStep } from '~/navigation/present-step'

/** What a step of the history keeps of a dialog that was opened on the page: it knows more than fits into a link. */
type Step = { dialog: OpenDialog } | null

let opener: Element | null = null
let opened: OpenDialog | undefined

/** Steps of the history whose dialog was closed by its own buttons: Forward leads there, but opens nothing that is done with. */
const spent = new Set<string>()

/** What had the focus when the present dialog was asked for; null where a link opened it. */
export function dialogOpener(): Element | null {
  return opener
}

/** Whether a press on the page has just opened this dialog: its key pairs were there to be pressed. */
export function isJustOpened(dialog: OpenDialog): boolean {
  return dialog === opened
}

/** Whether the dialog of this step was closed by its own buttons, so that the page is on its way out of it. */
export function isSpentStep(step: string): boolean {
  return spent.has(step)
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
      const present = new URLSearchParams(location.search)
      const now = (presentStep() as Step)?.dialog ?? parseDialogQuery(present)
      // The second click of a double click: the dialog is on its way, and one step back must lead out of it.
      if (now && sameDialog(now, dialog) && !spent.has(presentKey())) return
      opener = document.activeElement
      opened = dialog
      const list = withoutDialogQuery(present)
      const search = withDialogQuery(list, dialog) ?? list
      void navigate({ search: search.toString() }, { state: { dialog } satisfies Step })
    },
    [navigate],
  )
}

function sameDialog(one: OpenDialog, other: OpenDialog): boolean {
  return one.kind === other.kind && one.names.join('\n') === other.names.join('\n')
}

/** The dialog that the present address opens, the step of the history it stands in, and how to leave it. */
export function useDialogAddress(regionId: string): {
  dialog: OpenDialog | undefined
  step: string
  leave: () => void
} {
  const { pathname, search, state, key } = useLocation() as ReturnType<typeof useLocation> & {
    state: Step
  }
  const navigate = useNavigate()
  const openedHere = state?.dialog
  const asked = useMemo(
    () => openedHere ?? parseDialogQuery(new URLSearchParams(search)),
    [openedHere, search],
  )
  const isSpent = spent.has(key)
  // The form that creates has the page for itself.
  const dialog = isSpent || pathname === paths.create(regionId) ? undefined : asked
  const toList = useCallback(() => {
    const list = withoutDialogQuery(new URLSearchParams(search))
    void navigate({ search: list.toString() }, { replace: true })
  }, [navigate, search])
  useEffect(() => {
    if (isSpent) toList()
  }, [isSpent, toList])

  const leave = useCallback(() => {
    opener = null
    opened = undefined
    spent.add(key)
    if (openedHere) void navigate(-1)
    else toList()
  }, [navigate, openedHere, key, toList])
  return { dialog, step: key, leave }
}

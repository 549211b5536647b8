/** The dialogs of the list that have no address of their own. */
export type DialogKind = 'bind' | 'unbind' | 'delete' | 'tags' | 'group'

/** What each of these dialogs is given. `names`: the key pairs it is about, at least one. */
export type DialogProps = {
  regionId: string
  names: readonly string[]
  /** Called once, when the dialog is done or dismissed. `keepSelected`: what stays selected in the list, such as failed ones. */
  onClose: (outcome?: DialogOutcome) => void
}

export type DialogOutcome = { keepSelected?: readonly string[] }

export type OpenDialog = { kind: DialogKind; names: readonly string[] }

/** The dialog on screen, and what had the focus when it was asked for. */
export type DialogState = OpenDialog & { opener: Element | null }

let state: DialogState | undefined
const listeners = new Set<() => void>()

/** Opens a dialog in place of the one that may be open. The focus goes back to what has it now. */
export function openDialog(dialog: OpenDialog): void {
  // One dialog that leads to another (delete → unbind first) returns to where the first was opened.
  publish({ ...dialog, opener: state?.opener ?? document.activeElement })
}

export function closeDialog(): void {
  publish(undefined)
}

export function currentDialog(): DialogState | undefined {
  return state
}

/** Calls `listener` after each change; answers the function that stops it. */
export function subscribeToDialog(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function publish(next: DialogState | undefined): void {
  state = next
  for (const listener of listeners) listener()
}

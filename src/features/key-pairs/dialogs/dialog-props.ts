/** What each dialog about key pairs is given. `names`: the key pairs it is about, at least one. */
export type DialogProps = {
  regionId: string
  names: readonly string[]
  /** Called once, when the dialog is done or dismissed. `keepSelected`: what stays selected in the list, such as failed ones. */
  onClose: (outcome?: DialogOutcome) => void
}

export type DialogOutcome = { keepSelected?: readonly string[] }

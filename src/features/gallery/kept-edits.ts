import { KEPT_EDITS } from '~/i18n/kept-edits'
import type { Edits } from './text-edits'

/** Keeps the edits in the memory of this tab, which ends with it. */
export function keepEdits(edits: Edits): void {
  try {
    if (edits.size === 0) sessionStorage.removeItem(KEPT_EDITS)
    else sessionStorage.setItem(KEPT_EDITS, JSON.stringify([...edits]))
  } catch {
    // Where storage is blocked, they live as long as the page.
  }
}

/** The edits that this tab kept; none where it kept nothing that can be read. */
export function readKeptEdits(): Edits {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(KEPT_EDITS) ?? '[]'))
  } catch {
    return new Map()
  }
}
